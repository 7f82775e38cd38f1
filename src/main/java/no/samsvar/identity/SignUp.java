package no.samsvar.identity;

/** Whether strangers may found an organisation here by themselves, and where. */
public interface SignUp {

    /** The page for it. */
    String PATH = "/sign-up";

    boolean open();
}
