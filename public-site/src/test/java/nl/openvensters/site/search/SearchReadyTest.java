package nl.openvensters.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchReadyTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void before_the_schools_are_read_a_search_is_told_when_to_come_back() throws Exception {
        search(false);

        assertThat(done).containsExactly("setHeader[Retry-After, " + SearchReady.COME_BACK + "]", "sendError[503]");
    }

    @Test
    void when_they_are_read_it_goes_on() throws Exception {
        search(true);

        assertThat(done).containsExactly("on");
    }

    @Test
    void a_visitor_who_has_to_come_back_reads_why() throws Exception {
        String web = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));

        assertThat(web).containsPattern("503</error-code>\\s*<location>/site/starting.html</location>");
        assertThat(Files.readString(Path.of("src/main/webapp/site/starting.html")))
                .contains("lezen de scholen nog in");
    }

    private void search(boolean ready) throws Exception {
        var index = new SearchIndex() {
            @Override
            boolean isReady() {
                return ready;
            }
        };
        FilterChain chain = (request, response) -> done.add("on");
        new SearchReady(index).doFilter((HttpServletRequest) null, told(), chain);
    }

    private HttpServletResponse told() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, values) -> {
                    done.add(method.getName() + Arrays.toString(values));
                    return null;
                });
    }
}
