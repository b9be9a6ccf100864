package nl.openvensters.product;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of pages in a real browser. The product is started once for all of them, with a small demonstration; each test
 * may ask for
 *
 * <ul>
 *   <li>{@link Product}, where it runs;
 *   <li>{@link Power}, to kill it and start it again;
 *   <li>{@link com.microsoft.playwright.Page}, a tab of a browser without history, 1280 pixels wide;
 *   <li>{@link com.microsoft.playwright.BrowserContext}, the window of that tab, to open more.
 * </ul>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({RunningProduct.class, ChromiumBrowser.class})
public @interface BrowserTest {}
