package nl.openvensters.site.sector;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import nl.openvensters.story.chart.PrintFont;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;

/** Whatever letters a picture asks for, it gets ours: light and bold. */
final class PaintedLetters implements GVTFontFamily {

    private static final PaintedLetters LETTERS = new PaintedLetters();

    /** Looks for no font of the machine. */
    static final FontFamilyResolver RESOLVER = new FontFamilyResolver() {
        @Override
        public GVTFontFamily resolve(String family) {
            return LETTERS;
        }

        @Override
        public GVTFontFamily resolve(String family, FontFace face) {
            return LETTERS;
        }

        @Override
        public GVTFontFamily loadFont(InputStream file, FontFace face) {
            return LETTERS;
        }

        @Override
        public GVTFontFamily getDefault() {
            return LETTERS;
        }

        @Override
        public GVTFontFamily getFamilyThatCanDisplay(char letter) {
            return LETTERS;
        }
    };

    private static final float BOLD_FROM = 1.25f;

    private final GVTFontFace face = new GVTFontFace("Figtree");
    private final Font light = read(PrintFont.FIGTREE);

    /**
     * Its shapes are in the file. Fonts of one name, size and style count as the same, though, and Batik would draw the
     * shapes that it remembers of the light one: so this one has an attribute more. Bold as a style would embolden it twice.
     */
    private final Font bold =
            read(PrintFont.FIGTREE_BOLD).deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));

    private PaintedLetters() {}

    private static Font read(PrintFont font) {
        try (InputStream file = font.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getFamilyName() {
        return face.getFamilyName();
    }

    @Override
    public GVTFontFace getFontFace() {
        return face;
    }

    @Override
    public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
        return font(size, text.getAttribute(TextAttribute.WEIGHT));
    }

    @Override
    public GVTFont deriveFont(float size, Map attributes) {
        return font(size, attributes.get(TextAttribute.WEIGHT));
    }

    private GVTFont font(float size, Object weight) {
        boolean heavy = weight instanceof Float asked && asked >= BOLD_FROM;
        return new AWTGVTFont(heavy ? bold : light, size);
    }

    @Override
    public boolean isComplex() {
        return false;
    }
}
