package nl.openvensters.site.expression;

import jakarta.el.ELClass;
import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.MethodNotFoundException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls a method that a page names, and remembers which one it was: the library looks through all methods of the class each
 * time, and a page of a school calls some thousand. Only where a name and a number of parameters mean one method; all else
 * is left to the library.
 */
public final class KnownMethods extends ELResolver {

    private static final ClassValue<Map<Called, Optional<Method>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<Called, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Called(String name, int parameters) {}

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
        if (base == null || base instanceof ELClass || types != null || !(method instanceof String name)) {
            return null;
        }
        Object[] given = parameters == null ? new Object[0] : parameters;
        Optional<Method> known = KNOWN.get(base.getClass())
                .computeIfAbsent(new Called(name, given.length), called -> only(base.getClass(), called));
        if (known.isEmpty()) {
            return null;
        }
        Object result = call(context, base, known.get(), given);
        context.setPropertyResolved(base, method);
        return result;
    }

    private static Object call(ELContext context, Object base, Method method, Object[] given) {
        Class<?>[] types = method.getParameterTypes();
        var converted = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            converted[i] = types[i].isInstance(given[i]) ? given[i] : context.convertToType(given[i], types[i]);
        }
        try {
            return method.invoke(base, converted);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new MethodNotFoundException(method.toString(), e);
        }
    }

    /** Empty when there is none, or more than one, or one with any number of parameters. */
    private static Optional<Method> only(Class<?> type, Called called) {
        List<Method> found = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(called.name()) && !method.isBridge())
                .filter(method -> method.isVarArgs() || method.getParameterCount() == called.parameters())
                .toList();
        return found.size() == 1 && !found.get(0).isVarArgs() ? Optional.of(open(found.get(0))) : Optional.empty();
    }

    /** The same as a type says it that everybody may see: that of a list, for one that only the library knows. */
    private static Method open(Method method) {
        return seen(method.getDeclaringClass(), method).orElse(method);
    }

    private static Optional<Method> seen(Class<?> type, Method method) {
        if (type == null) {
            return Optional.empty();
        }
        if (Modifier.isPublic(type.getModifiers())
                && (!type.getModule().isNamed()
                        || type.getModule().isExported(type.getPackageName(), KnownMethods.class.getModule()))) {
            try {
                return Optional.of(type.getMethod(method.getName(), method.getParameterTypes()));
            } catch (NoSuchMethodException e) {
                return Optional.empty();
            }
        }
        return Arrays.stream(type.getInterfaces())
                .flatMap(above -> seen(above, method).stream())
                .findFirst()
                .or(() -> seen(type.getSuperclass(), method));
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Pages change nothing.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
