package nl.openvensters.demonstration.province;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

/** Writes rows as the education administration does: with or without mark, quotes and carriage returns. */
final class DuoCsv {

    /**
     * The manners of one file.
     *
     * @param quoteAll every cell quoted, or only where needed
     */
    record Form(Charset charset, boolean mark, char delimiter, boolean quoteAll, String lineEnd) {}

    private final OutputStream out;
    private final Form form;
    private final StringBuilder line = new StringBuilder(512);

    DuoCsv(OutputStream out, Form form) {
        this.out = out;
        this.form = form;
        if (form.mark()) {
            line.append('\uFEFF');
        }
    }

    DuoCsv header(String columns) throws IOException {
        for (String column : columns.split(" ")) {
            cell(column.replace('~', ' '));
        }
        return end();
    }

    DuoCsv cell(String text) {
        boolean quote = form.quoteAll() || text.indexOf(form.delimiter()) >= 0 || text.indexOf('"') >= 0;
        if (quote) {
            line.append('"')
                    .append(text.indexOf('"') >= 0 ? text.replace("\"", "\"\"") : text)
                    .append('"');
        } else {
            line.append(text);
        }
        line.append(form.delimiter());
        return this;
    }

    DuoCsv cells(String... texts) {
        for (String text : texts) {
            cell(text);
        }
        return this;
    }

    /** Without quotes in whatever file. */
    DuoCsv bare(String text) {
        line.append(text).append(form.delimiter());
        return this;
    }

    /** Between quotes in whatever file. */
    DuoCsv quoted(String text) {
        line.append('"').append(text.replace("\"", "\"\"")).append('"').append(form.delimiter());
        return this;
    }

    DuoCsv number(int number) {
        return cell(Integer.toString(number));
    }

    /** A count that is hidden below five. */
    DuoCsv count(int number) {
        return cell(number > 0 && number < 5 ? "<5" : Integer.toString(number));
    }

    DuoCsv counts(int... numbers) {
        for (int number : numbers) {
            count(number);
        }
        return this;
    }

    DuoCsv end() throws IOException {
        line.setLength(line.length() - 1);
        line.append(form.lineEnd());
        out.write(line.toString().getBytes(form.charset()));
        line.setLength(0);
        return this;
    }
}
