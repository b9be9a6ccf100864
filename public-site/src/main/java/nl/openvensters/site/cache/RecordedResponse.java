package nl.openvensters.site.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps what is written back until it is whole; status and headers go on to the answer itself. What belongs to what is
 * said is noted, what belongs to one asker or one way of packing is not.
 */
final class RecordedResponse extends HttpServletResponseWrapper {

    private static final Set<String> NOT_NOTED = Set.of(
            "etag",
            "cache-control",
            "content-length",
            "content-encoding",
            "content-type",
            "transfer-encoding",
            "vary",
            "date",
            "ratelimit-limit",
            "ratelimit-remaining",
            "ratelimit-reset");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream(32_768);
    private final List<KeptAnswer.Header> headers = new ArrayList<>();
    private Out out;
    private PrintWriter writer;
    private boolean personal;
    private int error;

    RecordedResponse(HttpServletResponse response) {
        super(response);
    }

    /** What was written. */
    byte[] said() {
        if (writer != null) {
            writer.flush();
        }
        return said.toByteArray();
    }

    /** The status of the error that was told instead of anything said; 0 when there is none. */
    int error() {
        return error;
    }

    List<KeptAnswer.Header> headers() {
        return List.copyOf(headers);
    }

    /** Whether it may go to nobody else: it sets a cookie, or says so itself. */
    boolean isPersonal() {
        return personal;
    }

    private void note(String name, String value, boolean instead) {
        String key = name.toLowerCase(Locale.ROOT);
        if (key.equals("set-cookie")
                || key.equals("cache-control") && value != null && value.matches("(?i).*(no-store|private).*")) {
            personal = true;
        }
        if (NOT_NOTED.contains(key)) {
            return;
        }
        if (instead) {
            headers.removeIf(header -> header.name().equalsIgnoreCase(name));
        }
        if (value != null) {
            headers.add(new KeptAnswer.Header(name, value));
        }
    }

    @Override
    public void setHeader(String name, String value) {
        note(name, value, true);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        note(name, value, false);
        super.addHeader(name, value);
    }

    @Override
    public void setDateHeader(String name, long date) {
        super.setDateHeader(name, date);
        note(name, getHeader(name), true);
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, String.valueOf(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        addHeader(name, String.valueOf(value));
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    /**
     * Kept back, as what is said: the container would make the page of the error at the end of a forward and once more, and
     * in vain, at the end of the request.
     */
    @Override
    public void sendError(int status, String message) {
        said.reset();
        error = status;
    }

    @Override
    public void sendError(int status) {
        sendError(status, null);
    }

    @Override
    public int getStatus() {
        return error == 0 ? super.getStatus() : error;
    }

    @Override
    public boolean isCommitted() {
        return error != 0 || super.isCommitted();
    }

    @Override
    public void setContentLength(int length) {
        // Told when it is whole and packed.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    @Override
    public void flushBuffer() {
        // As above.
    }

    @Override
    public void resetBuffer() {
        said.reset();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        said.reset();
        headers.clear();
        super.reset();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (out == null) {
            out = new Out(said);
        }
        return out;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(said, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    private static final class Out extends ServletOutputStream {

        private final ByteArrayOutputStream said;

        private Out(ByteArrayOutputStream said) {
            this.said = said;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Pages are written at once");
        }

        @Override
        public void write(int b) {
            said.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            said.write(bytes, from, length);
        }
    }
}
