package nl.openvensters.site.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses what cannot be asked: a misspelt parameter that is passed over would give an answer to another question. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> known = of(resource.getResourceMethod());
        for (String asked : request.getUriInfo().getQueryParameters().keySet()) {
            if (!known.contains(asked)) {
                throw new InvalidQuestion("question.unknown", asked.length() > 40 ? asked.substring(0, 40) : asked);
            }
        }
    }

    /** The parameters that a method takes from the query, in their order. */
    static Set<String> of(Method method) {
        Set<String> names = new LinkedHashSet<>();
        for (Parameter parameter : method.getParameters()) {
            Stream<QueryParam> taken = parameter.isAnnotationPresent(BeanParam.class)
                    ? Arrays.stream(parameter.getType().getDeclaredFields())
                            .map(field -> field.getAnnotation(QueryParam.class))
                    : Stream.of(parameter).map(one -> one.getAnnotation(QueryParam.class));
            taken.filter(one -> one != null).map(QueryParam::value).forEach(names::add);
        }
        return names;
    }
}
