package org.interlace.document.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.interlace.shell.Languages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A page read as XML: no document type, and so no entities. */
final class Page {

    private static final String STYLE =
            "html { font-family: 'Noto Sans', 'Noto Sans Arabic'; font-size: 11pt; line-height: 1.4 }";

    private Page() {}

    /**
     * The page with its title, language, direction and fonts.
     *
     * @throws IllegalArgumentException if it is not well-formed
     */
    static Document read(String text, String title, Locale language) {
        var page = parse(text);
        var html = page.getDocumentElement();
        if (!html.getTagName().equals("html")) {
            throw new IllegalArgumentException("A page begins with <html>");
        }
        html.setAttribute("lang", language.toLanguageTag());
        if (!html.hasAttribute("dir")) {
            html.setAttribute("dir", Languages.direction(language));
        }
        var head = head(page, html);
        put(page, head, "style", STYLE);
        put(page, head, "title", title);
        return page;
    }

    private static Document parse(String text) {
        try {
            return parser().parse(new InputSource(new StringReader(text)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("A page that is not well-formed", e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        return parser;
    }

    private static Element head(Document page, Element html) {
        var heads = html.getElementsByTagName("head");
        if (heads.getLength() > 0) {
            return (Element) heads.item(0);
        }
        return (Element) html.insertBefore(page.createElement("head"), html.getFirstChild());
    }

    private static void put(Document page, Element head, String name, String text) {
        var part = page.createElement(name);
        part.setTextContent(text);
        head.insertBefore(part, head.getFirstChild());
    }
}
