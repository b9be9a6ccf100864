package nl.openvensters.site.map;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Refuses to start a site of which the setting for map tiles is wrong: else each page would fail, or the map stay empty. */
@WebListener
public class MapTilesChecked implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        MapTiles.server();
    }
}
