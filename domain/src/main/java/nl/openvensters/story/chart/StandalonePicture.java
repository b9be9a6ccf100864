package nl.openvensters.story.chart;

/** A picture to take along: in a file of its own it knows neither the style sheet of the page nor its colours. */
public final class StandalonePicture {

    private static final String STYLE = """
            text{fill:#1f2933;font-family:"Segoe UI",Roboto,Helvetica,Arial,sans-serif}.soft{fill:#52606d}\
            .value,.name{font-weight:700}.value-own{fill:#17567a;font-weight:700}.value-second,.value-other{fill:#52606d}\
            .grid{stroke:#ded6c8}.floor,.axis{stroke:#8a8172}.line-own,.line-second,.line-other{fill:none}\
            .line-own{stroke:#17567a;stroke-width:3.5}.line-second{stroke:#6f9db8;stroke-width:3}\
            .line-other{stroke:#988a72;stroke-width:2.5;stroke-dasharray:1 6}.dot-own,.end-own,.fill-own{fill:#17567a}\
            .dot-other,.fill-other,.end-other{fill:#988a72}.area{fill:#dfe9ef}.most{fill:#efebe2;stroke:#988a72}\
            .median{stroke:#1f2933;stroke-width:3}.threshold{stroke:#7a4b00;stroke-width:2.5;stroke-dasharray:6 4}\
            """;

    private StandalonePicture() {}

    /** The wide drawing with its style and a white ground. */
    public static String of(Picture picture) {
        int end = picture.wide().indexOf('>') + 1;
        return picture.wide().substring(0, end)
                + "<style>" + STYLE.strip() + "</style><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
                + picture.wide().substring(end);
    }
}
