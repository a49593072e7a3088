import { STATES } from './de/states.ts';
import { ASKS, WISHES } from './de/wishes.ts';
import type { SentenceWords } from './sentence-words.ts';

export const GERMAN = {
  states: STATES,
  wishes: WISHES,
  asks: ASKS,
  wanting: `
    am liebsten, bock auf, brauch, brauche, brauchen, bring mich, darf gern, empfehl, empfehlung,
    empfiehl, es darf, etwas, film der, film die, film gesucht, filme die, gebt mir, gern was, gib mir,
    gibts was, hab bock, habe lust, haben sie was, habt ihr, habt ihr was, hast du was, hauptsache,
    helft mir, her mit, hilf mir, hol mich, hätt gern, hätte gern, hätte gerne, hätte lust, i mecht, i
    wü, ich hätt, ich hätte gern, ich hätte gerne, ich hätte lust, ich möcht, ich will, irgend,
    irgendein, irgendeine, irgendetwas, irgendwas, ist mir nach, jetzt was, kannst du, könntest du, lass
    mich, lasst mich, lieber was, lust auf, mach mich, mach mir, mir ist heute nach, mir ist nach, muss
    jetzt, muss mich, muss was, möcht, möchte, möchten, sehne mich nach, serie die, soll mich, such,
    suche, tipp, und will, vorschlag, was das, was zum, will abschalten, will action, will auch, will
    bitte, will den, will doch, will ein, will eine, will einen, will einfach, will endlich, will etwas,
    will feiern, will gar, will gerade, will gern, will gerne, will grad, will heulen, will heute, will
    ich, will irgendwas, will jetzt, will kein, will keine, will keinen, will lachen, will lieber, will
    mal, will mein, will meine, will meinen, will mich, will mir, will musik, will nicht, will nichts,
    will nix, will noch, will nur, will nur noch, will raus, will schreien, will tanzen, will was, will
    weg, will weinen, will wieder, wollen, wui, wäre jetzt, wäre schön, wü, wünsch mir, wünsche, würde
    gern, würde gerne, zeig, zeig mir, öppis`,
  pleading: `
    bitte`,
  because: `
    aber, bin gerade, bin grad, da ich, damit ich, denn es, denn ich, fühl mich, fühle mich, nach,
    nachdem, obwohl, seit, seitdem, wegen, weil, weils, wäg`,
  turning: `
    aber, allerdings, dennoch, doch, jedoch, oba, obwohl, owa, sondern, trotz allem, trotzdem`,
  now: `
    aber heut, aber heute, doch heute, gerade bin ich, grad bin ich, heute aber, heute bin, heute nur
    noch, iatz, im moment, inzwischen, jetz, jetzt, mittlerweile, momentan, nun`,
  past: `
    am anfang, am morgen, anfangs, damals, erst, früher, gester, gestern, gewesen, heut früh, heute
    früh, heute morgen, letzte nacht, letzte woche, letzten monat, neulich, vor kurzem, vorgestern,
    vorher, vorhin, war, waren, zuerst`,
  not: `
    alles andere als, bin ned, gar ned, gar nicht, hatte kein, hatte keine, hatte nicht, hatte nichts,
    hatte nie, hätte keine, hätte nicht, hätte nie, is ned, kaum, kaum noch, kei, kein, kein bisschen,
    keine, keinem, keinen, keiner, keinerlei, keines, koa, koan, ned so, net, nich, nicht, nicht
    besonders, nicht einmal, nicht gerade, nicht mal, nicht mehr, nicht sehr, nicht so, nicht wirklich,
    nichts, nid, nie, niemals, niemand, nimma, nimmer, nirgends, nix, noch, nöd, ohne, statt, weder,
    weder noch, überhaupt nicht`,
  very: `
    absolut, arg, brutal, dermaßen, echt, enorm, extrem, furchtbar, ganz, huere, komplett, krass, mega,
    noch nie so, richtig, sau, schrecklich, sehr, so, super, tief, tierisch, total, ultra, unendlich,
    unfassbar, unglaublich, unheimlich, ur, verdammt, voellig, voll, völlig, wahnsinnig, wirklich,
    ziemlich, zutiefst`,
  slightly: `
    bin etwas, bisschen, bissel, bisserl, bissi, bissl, chli, eher, ein bisschen, ein wenig,
    einigermaßen, etwas, fühle mich etwas, halbwegs, irgendwie, ist etwas, leicht, mir etwas`,
  plain: `
    abgeben, alles gute, alter, am stück, anderer, anfang, angemalt, auch noch, ausgemacht, beide, bein,
    beine, bereit, bin noch, bin schon, bissen, bitte nicht, bitten, bringe, da schon, damit das, damit
    der, damit die, damit er, damit es, damit hab, damit habe, damit hat, damit mein, damit sie, damit
    wir, danke, das hatte, das hätte, das lied, das war, der klasse, die hatte, dinge, dritten mal, ein
    lied, ein stück, einer, einfach mal, einmal, endlich mal, er hatte, er hätte, er ließ, erste mal,
    ersten mal, erstmal, es hatte, es war, fallen, fernseher, fertig gemacht, fettig, finde das, finde
    den, finde die, finde es, finde ich, finde mich, finde so, findet, fliegen, fragt mal, fremde,
    frist, ganz allein gelassen, ganze klasse, ganzen klasse, geflogen, gegessen, geklappt, gelbe,
    gelebt, gelesen, gell, gemeint, genommen, gepackt, geredet, gerne mal, gerochen, gesagt, gesessen,
    gesetzt, gesucht, gewinn, gewissen, gewusst, gezogen, gleich fertig, graue, gruppe, gut also, gut
    dann, gut dass, gute nacht, guten abend, guten morgen, guten tag, gänge, hab noch, hab schon, habe
    noch, habe schon, haben noch, halb fertig, hat noch, hat schon, hatte das, hatte die, hatte ein,
    hatte eine, hatte einen, hatte er, hatte heute, hatte ich, hatte mich, hatte mir, hatte noch, hatte
    nur, hatte schon, hatte sie, heute mal, heute schon, hole die, hätte das, hätte die, hätte er, hätte
    ich, hätte mich, hätte mir, hätte sie, hörte, ich finde, ich hatte, ich schon, ich war, im kopf,
    immer noch, irgendwann, irgendwo, ist noch, jeder, jedes mal, jetzt noch, jetzt schon, kann mal,
    karte, kissen, kleinen, kleiner, knochen, lange, laune, laute, lauten, lauter, lebte, legen, legte,
    leid, leider, leine, lernte, lesen, letzte mal, letzten mal, licht, liege, ließ mich, ließ sich,
    länger, längst, macht, machte, machten, magen, magst, mal auf, mal das, mal ein, mal eine, mal
    einen, mal in, mal sehen, mal so, mal was, mal wieder, malen, meine klasse, meiner klasse, menge,
    mich damit, mich mal, mich schon, mir, mir damit, mir mal, mir schon, nachts, neuer, neues, nichte,
    noch am, noch auf, noch ein, noch eine, noch einen, noch einmal, noch ganz, noch im, noch immer,
    noch in, noch mal, noch mehr, noch so, nummer, nur mal, nur noch, rechte, rechts, rein, reise,
    riecht, sache, sag mal, sauber, schaden, schau mal, schaue, schauen, schaute, schiff, schon, schon
    alle, schon da, schon das, schon der, schon die, schon drei, schon ein, schon eine, schon einen,
    schon fast, schon immer, schon in, schon lange, schon länger, schon mal, schon seit, schon um, schon
    wieder, schon zum, schon zwei, schonmal, schreiben, schwarz, schwer, seite, seiten, sie hatte, sie
    hätte, sind noch, sind schon, singt, sitze, sollen, sommer, spiegel, spiel, später, spüle, stehe,
    stelle, stellen, stellt, stimme, stunde, supermarkt, tag war, tante, teller, tiefer, tragen, trägt,
    und damit, und finde, verbracht, verkaufen, verlängert, vertrag, vier, vom arzt, vom chef, vom
    einkaufen, vom ex, vom leben, vom nachbarn, vom sport, vom urlaub, wagen, war der, war die, war ein,
    war eine, war ganz, war heute, war ich, war mein, war so, warst, waschen, wer hätte, wie, wirst, wo
    das, wo der, wo die, wo er, wo es, wo ich, wo ist, wo man, wo mi, wo sie, woche war, wollten, wurst,
    zum glück, zum guten, zweiten mal, älter, überall`,
  telling: 'ich bin habe hat war ist mir es alles',
  filling: 'der die das ein eine einen etwas fur nur oder und was zum',
  shows: 'musik',
} as const satisfies SentenceWords;
