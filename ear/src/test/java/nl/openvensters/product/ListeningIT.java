package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningProduct.class)
class ListeningIT {

    @Test
    void the_product_and_its_database_listen_to_this_machine_only(Product product) throws IOException {
        List<String> sockets = ListeningSockets.of(product.process());

        assertThat(sockets)
                .as("the applications and the database")
                .hasSize(2)
                .contains("127.0.0.1:" + URI.create(product.site("/")).getPort())
                .allSatisfy(socket -> assertThat(socket).startsWith("127.0.0.1:"));
    }
}
