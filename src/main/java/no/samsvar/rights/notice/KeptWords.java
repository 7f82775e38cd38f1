package no.samsvar.rights.notice;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.document.Block;
import no.samsvar.document.KeyValue;

/**
 * The words of a notice as they are kept: a line for each heading, paragraph, value and point, led
 * by what it is. They can be compared, and shown again as they were.
 */
final class KeptWords {

    private static final String HEADING = "h";
    private static final String PARAGRAPH = "p";
    private static final String POINT = "-";
    private static final String VALUE = "=";
    private static final char PART = '\t';

    private KeptWords() {}

    static List<String> lines(List<Block> blocks) {
        var lines = new ArrayList<String>();
        for (var block : blocks) {
            switch (block) {
                case Block.Heading(var level, var text) -> lines.add(line(HEADING + level, text));
                case Block.Paragraph(var text) -> lines.add(line(PARAGRAPH, text));
                case Block.BulletList(var items) ->
                        items.forEach(item -> lines.add(line(POINT, item)));
                case Block.KeyValues(var values) ->
                        values.forEach(
                                one ->
                                        lines.add(
                                                line(VALUE, one.label())
                                                        + PART
                                                        + escaped(one.value().plain())));
                // The code of the poster is a drawing of an address that its words tell.
                case Block.Figure _ -> {}
                case Block.NumberedList _, Block.Table _, Block.Notice _ ->
                        throw new IllegalArgumentException("No part of a notice: " + block);
            }
        }
        return lines;
    }

    static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var points = new ArrayList<String>();
        var values = new ArrayList<KeyValue>();
        for (var line : lines) {
            var parts = line.split(String.valueOf(PART), -1);
            var text = plain(parts[1]);
            if (!parts[0].equals(POINT)) {
                endPoints(points, blocks);
            }
            if (!parts[0].equals(VALUE)) {
                endValues(values, blocks);
            }
            switch (parts[0]) {
                case POINT -> points.add(text);
                case VALUE -> values.add(KeyValue.of(text, plain(parts[2])));
                case PARAGRAPH -> blocks.add(new Block.Paragraph(text));
                default ->
                        blocks.add(
                                new Block.Heading(Integer.parseInt(parts[0].substring(1)), text));
            }
        }
        endPoints(points, blocks);
        endValues(values, blocks);
        return blocks;
    }

    private static void endPoints(List<String> points, List<Block> blocks) {
        if (!points.isEmpty()) {
            blocks.add(new Block.BulletList(points));
            points.clear();
        }
    }

    private static void endValues(List<KeyValue> values, List<Block> blocks) {
        if (!values.isEmpty()) {
            blocks.add(new Block.KeyValues(values));
            values.clear();
        }
    }

    private static String line(String kind, String text) {
        return kind + PART + escaped(text);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private static String plain(String escaped) {
        var text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char sign = escaped.charAt(i);
            if (sign == '\\' && i + 1 < escaped.length()) {
                char next = escaped.charAt(++i);
                text.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }
}
