package nl.openvensters.publication.general;

/** @param type {@code image/jpeg} or {@code application/pdf} */
public record Upload(String sha256, String type, byte[] content) {

    public boolean isPhoto() {
        return type.startsWith("image/");
    }
}
