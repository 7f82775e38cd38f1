package no.samsvar;

import java.util.regex.Pattern;

/**
 * What a template says in its own words, once its directives, expressions and tags are taken away.
 */
final class TemplateText {

    private static final Pattern LINE =
            Pattern.compile("(?m)^\\s*@(import|param)\\b.*$|(?s)<%--.*?--%>");
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(title|alt|placeholder|aria-label|label)\\s*=\\s*\"([^\"$]*)\"");

    private final String source;
    private final StringBuilder words = new StringBuilder();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    static String of(String template) {
        var text = new TemplateText(LINE.matcher(template).replaceAll(""));
        text.readText(false);
        SPOKEN.matcher(text.source).results().forEach(found -> text.words.append(found.group(2)));
        return text.words.toString();
    }

    /** Reads markup to its end; within a block that is where the block's closing mark stands. */
    private void readText(boolean block) {
        while (at < source.length()) {
            if (block && source.charAt(at) == '`') {
                at++;
                return;
            }
            if (starts("${") || starts("!{")) {
                at += 2;
                readCode('{', '}');
            } else if (source.charAt(at) == '@') {
                readDirective();
            } else if (source.charAt(at) == '<') {
                readTag();
            } else {
                words.append(source.charAt(at++));
            }
        }
    }

    private void readDirective() {
        at++;
        while (at < source.length() && isName(source.charAt(at))) {
            at++;
        }
        if (at < source.length() && source.charAt(at) == '(') {
            at++;
            readCode('(', ')');
        }
    }

    private static boolean isName(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '.' || sign == '_';
    }

    /** Reads Java to the closing bracket; the blocks of markup within it are read as markup. */
    private void readCode(char open, char close) {
        int depth = 1;
        while (depth > 0 && at < source.length()) {
            char sign = source.charAt(at++);
            if (sign == open) {
                depth++;
            } else if (sign == close) {
                depth--;
            } else if (sign == '"') {
                at = source.indexOf('"', at) + 1;
            } else if (sign == '@' && starts("`")) {
                at++;
                readText(true);
            }
        }
    }

    private void readTag() {
        while (at < source.length() && source.charAt(at) != '>') {
            if (starts("${")) {
                at += 2;
                readCode('{', '}');
            } else {
                at++;
            }
        }
        at++;
        words.append(' ');
    }

    private boolean starts(String sign) {
        return source.startsWith(sign, at);
    }
}
