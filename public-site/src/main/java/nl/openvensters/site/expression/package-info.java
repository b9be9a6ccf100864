/** How expressions of pages are resolved ({@code #{story.label('says')}}), where the library's own way costs too much. */
package nl.openvensters.site.expression;
