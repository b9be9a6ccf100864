package nl.openvensters.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CouncilViewTest {

    /** What the page shows of words that could not be sent, asked by a method. */
    private static CouncilView asked(String method) throws ReflectiveOperationException {
        var view = new CouncilView();
        Field request = CouncilView.class.getDeclaredField("request");
        request.setAccessible(true);
        request.set(
                view,
                Proxy.newProxyInstance(
                        CouncilViewTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, called, arguments) -> called.getName().equals("getMethod")
                                ? method
                                : Map.of("decide:remark", new String[] {"Noem het kamp."})));
        return view;
    }

    @Test
    void words_that_were_sent_are_shown_and_those_of_an_address_are_not() throws ReflectiveOperationException {
        assertThat(asked("POST").getUnsent()).containsExactly("Noem het kamp.");
        assertThat(asked("GET").getUnsent()).isEmpty();
        assertThat(asked("HEAD").getUnsent()).isEmpty();
    }
}
