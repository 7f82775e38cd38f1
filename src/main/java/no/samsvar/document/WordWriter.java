package no.samsvar.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Word documents made of real styles, so that they can be edited, listed by heading and read aloud.
 */
final class WordWriter implements DocumentWriter {

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        try (var word = WordTemplate.open(document)) {
            var page = new WordPage(word, document);
            var runs = PageRun.of(document.blocks());
            var body = new WordBody(word, new Printed(document.language()), runs.getFirst().wide());
            front(body, document);
            for (var i = 0; i < runs.size(); i++) {
                var run = runs.get(i);
                new WordBody(word, new Printed(document.language()), run.wide())
                        .addAll(run.blocks());
                page.end(run.wide(), i == 0, i == runs.size() - 1);
            }
            word.write(out);
        }
    }

    private static void front(WordBody body, Document document) {
        body.paragraph("Title", document.title());
        if (!document.subtitle().isBlank()) {
            body.paragraph("Subtitle", document.subtitle());
        }
        body.addAll(List.of(new Block.KeyValues(document.frontMatter())));
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String extension() {
        return "docx";
    }
}
