package nl.openvensters.site.partnership;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.openvensters.benchmark.PartnershipAccount;
import nl.openvensters.benchmark.PartnershipAccounts;
import nl.openvensters.benchmark.PartnershipMeasure;
import nl.openvensters.benchmark.PartnershipMoneyStory;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.markup.CsvLines;
import nl.openvensters.site.address.Addresses;

/** Hands out the money of a partnership as CSV, each figure with its source and, where there is none, with why. */
@WebServlet(PartnershipAddress.ROOT + "/*")
public class MoneyFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "samenwerkingsverband", "nummer", "naam", "jaar", "cijfer", "eenheid", "waarde", "geen_waarde", "bron");

    @Inject
    private transient PartnershipAccounts accounts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = PartnershipAddress.ofMoneyFile(Addresses.path(request));
        Optional<PartnershipAccount> account =
                code.flatMap(accounts::of).filter(one -> !one.years().isEmpty());
        if (account.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = code.orElseThrow().value();
        byte[] file = csv(name, account.get());
        // Programs of other sites read this as they read the API.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("text/csv;charset=UTF-8;header=present");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "-geld.csv\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static byte[] csv(String code, PartnershipAccount account) throws IOException {
        String source = new PartnershipMoneyStory(account, code).source();
        var out = new ByteArrayOutputStream();
        try (CsvLines csv = CsvLines.forPrograms(out)) {
            csv.line(COLUMNS);
            for (PartnershipAccount.Year year : account.years()) {
                for (PartnershipMeasure measure : PartnershipMeasure.values()) {
                    FigureValue value = year.of(measure);
                    csv.line(
                            code,
                            account.number().value(),
                            account.name(),
                            year.year(),
                            measure.code(),
                            measure.isEuros() ? "euro" : "verhouding",
                            value.asNumber().map(BigDecimal::toPlainString).orElse(""),
                            value.asReason().map(MissingReason::name).orElse(""),
                            source);
                }
            }
        }
        return out.toByteArray();
    }
}
