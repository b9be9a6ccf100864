package nl.openvensters.portal.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.openvensters.mail.WrittenMail;
import nl.openvensters.portal.Answers;

/** The list of mails of a demonstration, and the words of one. */
@Named
@RequestScoped
public class PostView {

    @Inject
    private DemonstrationPost post;

    private long id;
    private List<WrittenMail> mails = List.of();

    /**
     * A line of a mail.
     *
     * @param link whether it is an address to follow
     */
    public record Line(String text, boolean link) {}

    public void open() throws IOException {
        if (!post.isOpen()) {
            Answers.absent();
            return;
        }
        mails = post.mails();
        if (id != 0 && getMail() == null) {
            Answers.absent();
        }
    }

    public List<WrittenMail> getMails() {
        return mails;
    }

    /** The mail that was asked for; null for the list. */
    public WrittenMail getMail() {
        return mails.stream().filter(mail -> mail.id() == id).findFirst().orElse(null);
    }

    public List<Line> getLines() throws IOException {
        Optional<String> words = post.plain(id);
        return words.stream()
                .flatMap(String::lines)
                .map(line -> new Line(line, line.strip().matches("https?://\\S+")))
                .toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
