package org.interlace.shell.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import org.interlace.api.account.Viewer;
import org.interlace.api.page.Slot;
import org.interlace.navigation.Navigation;
import org.interlace.registry.Registry;

/** {@code <i:slot name="HOME"/>}: the place where plugins' fragments stand. */
public class SlotHandler extends TagHandler {

    private final TagAttribute name;

    /** @param config from Facelets */
    public SlotHandler(TagConfig config) {
        super(config);
        this.name = getRequiredAttribute("name");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var faces = context.getFacesContext();
        var viewer = Beans.of(faces, Viewer.class);
        var registry = Beans.of(faces, Registry.class);
        var slot = Slot.valueOf(name.getValue(context));
        for (var part : Beans.of(faces, Navigation.class).parts(slot, viewer)) {
            var guarded = new GuardedPart(part.plugin().id());
            guarded.setId(parent.getId() == null ? null : id(part));
            try {
                context.includeFacelet(guarded, part.fragment().include().viewId());
                parent.getChildren().add(guarded);
            } catch (RuntimeException | IOException e) {
                registry.failed(part.plugin().id(), e);
            }
        }
    }

    /** A plugin may have several parts in one page. */
    private static String id(Navigation.Part part) {
        var file = part.fragment().include().file();
        return "part-" + part.plugin().id() + "-" + file.substring(0, file.indexOf('.'));
    }
}
