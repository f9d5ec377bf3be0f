package org.interlace.events.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interlace.events.domain.EventKind;
import org.interlace.events.domain.Need;
import org.interlace.events.domain.Spoken;

/** What happens in the invented community. */
final class Programme {

    private Programme() {}

    /**
     * One sort of event, which comes again.
     *
     * @param hour it starts
     * @param hours it lasts
     * @param capacity 0 when nobody counts
     * @param spoken keys of languages
     * @param titles by language, the original first
     */
    record Item(
            EventKind kind,
            int hour,
            int hours,
            int capacity,
            Set<Need> needs,
            Map<String, Spoken.Level> spoken,
            String original,
            Map<String, Said> titles) {}

    /** Title, text, how to get there. */
    record Said(String title, String text, String arrival) {}

    static final List<Item> ITEMS = List.of(
            new Item(
                    EventKind.TRAINING,
                    9,
                    3,
                    12,
                    Set.of(Need.INTERPRETER, Need.CHILDCARE, Need.GREETED),
                    Map.of("fr", Spoken.Level.BASIC, "ar", Spoken.Level.INTERPRETED),
                    "fr",
                    Map.of(
                            "fr",
                            new Said(
                                    "Ma première facture",
                                    "On écrit ensemble une vraie facture, ligne par ligne.\n\nApportez une idée, même petite.",
                                    "Bus 4, arrêt Saint-Lambert ; la porte verte."),
                            "nl",
                            new Said(
                                    "Mijn eerste factuur",
                                    "Samen schrijven we een echte factuur, regel voor regel.",
                                    "Bus 4, halte Saint-Lambert; de groene deur."),
                            "ar",
                            new Said(
                                    "فاتورتي الأولى",
                                    "نكتب معًا فاتورة حقيقية سطرًا سطرًا.",
                                    "الحافلة 4، موقف سان لامبير؛ الباب الأخضر."))),
            new Item(
                    EventKind.NETWORKING,
                    18,
                    2,
                    0,
                    Set.of(Need.STEPFREE, Need.GREETED),
                    Map.of("fr", Spoken.Level.FEW, "en", Spoken.Level.GOOD),
                    "fr",
                    Map.of(
                            "fr",
                            new Said(
                                    "Café des voisins qui entreprennent",
                                    "Un café, des tables rondes, personne ne fait de discours.",
                                    "Au coin de la place, rez-de-chaussée."),
                            "en",
                            new Said(
                                    "Coffee with neighbours in business",
                                    "A coffee, round tables, nobody gives a speech.",
                                    "At the corner of the square, ground floor."))),
            new Item(
                    EventKind.WORKSHOP,
                    14,
                    3,
                    8,
                    Set.of(Need.WOMEN, Need.CHILDCARE),
                    Map.of("fr", Spoken.Level.BASIC, "uk", Spoken.Level.INTERPRETED),
                    "fr",
                    Map.of(
                            "fr",
                            new Said(
                                    "Parler d’argent entre femmes",
                                    "Prix, banque, impôts : les questions qu’on n’ose pas poser.",
                                    "Sonnez au deuxième bouton."),
                            "uk",
                            new Said(
                                    "Говоримо про гроші між жінками",
                                    "Ціни, банк, податки: питання, які не наважуються поставити.",
                                    "Дзвоніть у другу кнопку."))),
            new Item(
                    EventKind.COWORKING,
                    9,
                    7,
                    20,
                    Set.of(Need.STEPFREE),
                    Map.of("fr", Spoken.Level.FEW, "nl", Spoken.Level.FEW),
                    "nl",
                    Map.of(
                            "nl",
                            new Said(
                                    "Samen aan het werk",
                                    "Een tafel, wifi en rust. Kom wanneer u wilt.",
                                    "Naast het station."),
                            "fr",
                            new Said(
                                    "Travailler côte à côte",
                                    "Une table, du wifi, du calme. Venez quand vous voulez.",
                                    "À côté de la gare."))),
            new Item(
                    EventKind.INFORMATION,
                    10,
                    2,
                    30,
                    Set.of(Need.INTERPRETER, Need.STEPFREE),
                    Map.of("fr", Spoken.Level.GOOD, "ar", Spoken.Level.INTERPRETED, "en", Spoken.Level.INTERPRETED),
                    "fr",
                    Map.of(
                            "fr",
                            new Said(
                                    "S’installer comme indépendant : par où commencer",
                                    "Les trois premières démarches, dans l’ordre, avec les papiers en main.",
                                    "Bus 1 et 4."),
                            "de",
                            new Said(
                                    "Selbstständig werden: womit anfangen",
                                    "Die ersten drei Schritte, der Reihe nach.",
                                    "Bus 1 und 4."))),
            new Item(
                    EventKind.TRAINING,
                    13,
                    2,
                    10,
                    Set.of(),
                    Map.of("en", Spoken.Level.GOOD),
                    "en",
                    Map.of(
                            "en",
                            new Said(
                                    "Photographs of your products with a phone",
                                    "Light, background, three angles. Bring something you make.",
                                    "Second floor, there is a lift."))),
            new Item(
                    EventKind.JURY,
                    16,
                    3,
                    15,
                    Set.of(Need.GREETED),
                    Map.of("fr", Spoken.Level.GOOD),
                    "fr",
                    Map.of(
                            "fr",
                            new Said(
                                    "Cinq projets se présentent",
                                    "Cinq minutes chacun, puis des questions bienveillantes.",
                                    "Grande salle."))),
            new Item(
                    EventKind.PARTY,
                    18,
                    4,
                    60,
                    Set.of(Need.CHILDCARE, Need.STEPFREE),
                    Map.of("fr", Spoken.Level.FEW, "ar", Spoken.Level.FEW, "uk", Spoken.Level.FEW),
                    "fr",
                    Map.of(
                            "fr",
                            new Said(
                                    "Repas de toutes les cuisines",
                                    "Chacun apporte un plat. Les enfants sont les bienvenus.",
                                    "Dans la cour ; s’il pleut, à l’intérieur."),
                            "ar",
                            new Said(
                                    "مائدة من كل المطابخ",
                                    "يحضر كل شخص طبقًا. الأطفال مرحب بهم.",
                                    "في الساحة؛ وفي الداخل إذا أمطرت."))));
}
