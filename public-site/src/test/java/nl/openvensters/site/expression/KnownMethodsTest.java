package nl.openvensters.site.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownMethodsTest {

    private final Context context = new Context();

    /** What pages call. */
    public static final class Story {

        public String label(String key) {
            return "label " + key;
        }

        public String label(String key, Object filling) {
            return "filled " + key + " " + filling;
        }

        public String either(String text) {
            return text;
        }

        public String either(Integer number) {
            return String.valueOf(number);
        }

        public String many(Object... all) {
            return String.valueOf(all.length);
        }

        public long number(long number) {
            return number + 1;
        }

        public String fails() {
            throw new IllegalStateException("no such text");
        }
    }

    /** Converts as it is asked to, or says that it was not asked. */
    private static final class Context extends ELContext {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return (T) (type == long.class ? Long.valueOf(value.toString()) : String.valueOf(value));
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    private Object call(Object base, String method, Object... given) {
        context.setPropertyResolved(false);
        return new KnownMethods().invoke(context, base, method, null, given);
    }

    @Test
    void a_method_is_called_by_its_name_and_number_of_parameters_each_time() {
        for (int time = 0; time < 2; time++) {
            assertThat(call(new Story(), "label", "a")).isEqualTo("label a");
            assertThat(context.isPropertyResolved()).isTrue();
            assertThat(call(new Story(), "label", "a", 7)).isEqualTo("filled a 7");
            assertThat(call(new Story(), "number", "41")).isEqualTo(42L);
        }
    }

    @Test
    void what_only_the_library_can_choose_is_left_to_it() {
        assertThat(call(new Story(), "either", "a")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(call(new Story(), "many", "a", "b")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(call(new Story(), "absent")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void methods_of_classes_that_only_their_library_knows_are_called_as_their_types_say_them() {
        assertThat(call(List.of(1, 2), "size")).isEqualTo(2);
        assertThat(call(List.of(1, 2).iterator(), "hasNext")).isEqualTo(true);
        assertThat(call(Optional.of("x"), "isPresent")).isEqualTo(true);
    }

    @Test
    void what_a_method_throws_is_told_as_the_library_tells_it() {
        assertThatThrownBy(() -> call(new Story(), "fails"))
                .isInstanceOf(ELException.class)
                .cause()
                .hasMessage("no such text");
    }
}
