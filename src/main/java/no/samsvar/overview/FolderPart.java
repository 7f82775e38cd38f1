package no.samsvar.overview;

import java.util.List;
import no.samsvar.register.FolderItem;

/** One part of the folder and what lies in it. */
public record FolderPart(FolderItem.Part part, List<FolderItem> items) {}
