package org.interlace.shell.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.interlace.shell.PageCache;
import org.jspecify.annotations.Nullable;

/**
 * {@code <i:kept as="#{page.sameFor}">…</i:kept>}: a part of a page that is the same for everybody with the same key,
 * made once in five seconds ({@link PageCache}). Without a key it is made each time. With
 * {@code holes="#{page.holes}"} its {@link Holes} are filled for each reader.
 */
public class KeptHandler extends TagHandler {

    private final TagAttribute key;
    private final @Nullable TagAttribute holes;

    /** @param config from Facelets */
    public KeptHandler(TagConfig config) {
        super(config);
        this.key = getRequiredAttribute("as");
        this.holes = getAttribute("holes");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var cache = Beans.of(context.getFacesContext(), PageCache.class);
        var name = key.getObject(context);
        var known = name == null ? null : cache.part(name).orElse(null);
        var filler = holes == null ? null : (Holes.Filler) holes.getObject(context);
        var part = new Part(name, known, cache, filler);
        parent.getChildren().add(part);
        if (known == null) {
            nextHandler.apply(context, part);
        }
    }

    private static final class Part extends UIComponentBase {

        private final @Nullable Object name;
        private final @Nullable String known;
        private final PageCache cache;
        private final Holes.@Nullable Filler filler;

        Part(@Nullable Object name, @Nullable String known, PageCache cache, Holes.@Nullable Filler filler) {
            this.name = name;
            this.known = known;
            this.cache = cache;
            this.filler = filler;
        }

        @Override
        public String getFamily() {
            return "interlace";
        }

        @Override
        public void encodeAll(FacesContext context) throws IOException {
            var page = context.getResponseWriter();
            if (known != null) {
                write(context, known);
                return;
            }
            var made = new StringWriter();
            context.setResponseWriter(page.cloneWithWriter(made));
            try {
                for (var child : getChildren()) {
                    child.encodeAll(context);
                }
                context.getResponseWriter().flush();
            } finally {
                context.setResponseWriter(page);
            }
            write(context, made.toString());
            if (name != null) {
                cache.keepPart(name, made.toString());
            }
        }

        private void write(FacesContext context, String text) throws IOException {
            var page = context.getResponseWriter();
            var pieces = Holes.pieces(text);
            var names = Holes.names(pieces);
            var fills = filler == null || names.isEmpty() ? Map.<String, Markup.Written>of() : filler.fill(names);
            for (int i = 0; i < pieces.size(); i++) {
                var fill = i % 2 == 0 ? null : fills.get(pieces.get(i));
                if (i % 2 == 0) {
                    page.write(pieces.get(i));
                } else if (fill != null) {
                    fill.to(new Markup(context));
                    page.flush();
                }
            }
        }
    }
}
