import type { Emotion } from '../../../mood/emotions.ts';

export const STATES = {
  angry: `
    abgestürzt, abgezockt, abzocke, aerger*, aggression*, aggressiv, aggro*, an die decke gehen,
    angeblich, angebrüllt, angefressen, angelogen, angemotzt, angepisst*, angeschnauzt, angeschrien,
    anschreien, arrogant*, arschloch, auf 180, auf den geist, auf den keks, auf den sack, auf den
    wecker, auf den zeiger, auf die nerven, auf die palme, auf hundertachtzig, aufgebracht, aufgelegt,
    aufgeregt über, aufregen, aus dem fenster, ausgenutzt, ausgerastet, ausm fenster, ausrasten, bahn
    ausgefallen, baulärm, baustelle, behörde*, beklaut, beleidig*, bellt, belogen, beschimpf*, beschiss,
    bestohlen, betrogen, betrug, betrüger, bin bedient, bin es leid, bins leid, blöde kuh, bohrt,
    brüllen, böse auf, das satt, depp, deppen, die decke hoch, dreht mir den magen, dreist*, drängelt,
    eifersucht, eifersuechtig, eifersüchtig*, eingeschnappt, empoer*, empör*, enttäuscht und wütend, es
    reicht, explodiere, explodieren, flipp aus, flippe aus, frech, freche*, frustrier*, geblitzt,
    gedrängelt, geht gar nicht, geklaut, geladen, gelogen, gemein, genervt*, genug von, gereizt*,
    gestohlen, gestritten, gezofft, grantig*, groll, hab die faxen dicke, habs satt, hals auf, halte das
    nicht mehr aus, hasse, hassen, hintergangen, hotline, hässig*, idioten, im stau, immer ich,
    jähzorn*, kacke, kam wieder nicht, kein internet, keiner hilft, keiner kümmert sich, kommt wieder
    nicht, kotzen vor wut, kotzt mich, kragen geplatzt, kundenservice, könnte alle, könnte ausflippen,
    könnte platzen, kümmert sich keiner, lacht mich aus, langt, laute musik, leck mich, lärm, lästert,
    lügner*, lügt, macht mich wahnsinnig, mehr miete, meinem rücken, mieterhöhung, mir langts, mir
    reicht es, mistkerl, mobbing, motzig, nase so voll, nase voll, neid, neidisch*, nervensäge, nervig*,
    nervt, nicht gekommen, nicht gespeichert, nichts gespeichert, ohne zu fragen, paket weg, pampig,
    platze gleich, platzt der kragen, rasend, rassist*, raste, rege mich auf, regt mich, reicht mir,
    reichts, reingelegt, respektlos*, rücksichtslos*, sauer, sauerei, schiedsrichter, schiri, schlecht
    gelaunt, schlechte laune, schnauze, schreien, skandal, so böse, so nen hals, so satt, stinkig,
    stinksauer, stinkt mir, stocksauer, strafzettel, streit, streitet, treibt mich in den wahnsinn,
    trottel*, unfair*, ungefragt, ungerecht*, unmöglich*, unverschaemt*, unverschämt*, veraergert*,
    verarsch*, verbitter*, verdammt, verdammt*, verfluche, verflucht*, vermieter, verraten, versetzt,
    verspaetung, verspätung*, verärger*, vollidiot*, von oben herab, vor der nase, vor wut, vordrängel*,
    vorfahrt, vorgedrängelt, warteschleife, weigert sich, weißglut, wuetend*, wut, wutanfall,
    wutausbruch, wutentbrannt, wütend*, wütet, zahlt nicht, zerkratzt, zickig*, zittere vor wut, zoff,
    zorn*, zug ausgefallen, zugausfall*, zugeparkt, zumutung, ärger*, überstunden`,
  disgust: `
    abartig, abfluss, abgelaufen*, abgeleckt, abscheu*, abstoßend*, anekel*, angeekelt, angehustet,
    angespuckt, angewidert*, appetit verdorben, appetit vergangen, begrabscht, bettwanze*, biomüll,
    brechreiz, bäh, cringe, dreckig*, dreht sich der magen um, durchfall, eckel*, eiter*, ekel*, ekl*,
    erbrochen, erbrochenes, faulig, furz*, fußnägel, gammel*, gebrauchtes, geekelt, gekotzt,
    geschmacklos*, gespuckt, gestank, gestunken, grabsch*, grauslig*, graust, gruusig*, haar im, haar
    in, haare im, haare in, hackfleisch, hand aufs knie, hochgekommen, hundehaufen, hundekacke,
    hundekot, hundescheiße, igitt, is mir schlecht, kakerlak*, keinen bissen, klebrig*, klobrille, kommt
    mir hoch, kondom, kot, kotz, kotzen, kotzt, kotzübel, lüstern*, maden, magen um, magen umgedreht,
    milch sauer, milch war sauer, mir ist schlecht, mir ist übel, mir wird schlecht, mir übel, muffig*,
    mundgeruch, müffelt, nase gebohrt, pervers*, pflaster, pfui, pinkel*, pisse, popel*, ranzig*, ratte,
    ratten, reingehustet, reingetreten, rotz*, rülps*, sabber*, saure milch, scheußlich*, schimmel,
    schimmlig*, schleim*, schmatz*, schmierig*, schmuddelig*, schmutzig*, schuppen, schweißgeruch,
    schüttelt mich, schüttelts mich, siff*, spanner, speiübel, spucken, spuckt, stinken, stinkend*,
    tampon, tote maus, totes tier, unappetitlich*, ungewaschen*, ungeziefer, urin, verfault*,
    vergammelt*, verschimmelt*, versifft, verstopft, verwes*, vollgeschmiert, widerlich*, widert,
    widerwaertig*, widerwärtig*, windel*, wird mir schlecht, wurm, würg*, würmer, zecke*, zum kotzen,
    übel, übelkeit, übergeben`,
  fear: `
    abgabe, abmahnung, aengst*, albtraum*, alles zu viel, alptraum*, am rotieren, angespannt*, angst*,
    anspannung, atemnot, auf das ergebnis, auf der kippe, aufgedreht, aufgeregt*, aufgewühlt*, aufs
    ergebnis, aufzug, bammel, bange, bangen, bauchschmerzen vor, bauchweh vor, bedroh*, befund*,
    befürcht*, beklemm*, besorg*, beunruhig*, bewerbungsgespräch*, beängstigend, bibber*, bis zum hals,
    blutwerte, burnout, daumen drücken, der krieg, drehe durch, dreht durch, droht mir, drohung*, drückt
    mir die daumen, einbrecher, einbruch, eingebrochen, eingeschüchtert*, entscheidet sich, erdbeben,
    erschreck*, erschreckt, erschrocken*, existenzangst*, fahrprüfung, fahrstuhl, flau, flieger,
    flugangst, folgt mir, fuerchte*, fürchte, fürchten, gedanken kreisen, gedankenkarussell*, gehackt,
    gehetzt, geht nicht ran, geräusch*, gestress*, gewitter, glatteis, graut, grusel, gruselig, grübel*,
    grübeln, grüble, gstresst, hektisch, herz rast, herzinfarkt, herzklopfen, herzrasen, hetze,
    hibbelig*, hinter mir, hochwasser, hoffentlich, hohes fieber, höhenangst, im dunkeln,
    intensivstation, kaum luft, kein auge zu, keine luft, keine ruhe, klausur*, klopft, knackt, knarz*,
    knoten in, komisches gefühl, kopf rattert, krankenwagen, krieg ausbricht, laborwerte, lampenfieber,
    lieg wach, liege wach, mach mir gedanken, mache mir gedanken, mahnung*, mal allein, mal alleine,
    meldet sich nicht, mir gefolgt, mit mir reden, mrt, mulmig*, nervenbündel, nervenzusammenbruch,
    nervoes*, nervös*, nicht ans telefon, nicht einschlafen, nicht erreichbar, nicht geheuer, nicht mehr
    zahlen, nicht nach hause, nicht schlafen, nichts gehört, notarzt, notaufnahme, op morgen, operiert,
    panik*, panisch, paranoi*, polizei hat, probezeit, pruefung*, prüfung*, referat, schiss, schlafe
    nicht mehr, schlaflos*, schlaganfall, schlechtes gefühl, schlotter*, schockstarre, schrecken,
    schreckhaft, schritte, schulden, schweißausbr*, schweißgebadet, sorge*, spritze*, stalk*, stecken
    geblieben, steckt fest, stockdunkel, stress*, tiefgarage, turbulenz*, ueberforder*, ungewiss*,
    ungutes gefühl, unruhe, unruhig*, unsicher*, unter druck, unter strom, unwohl zumute, verdacht auf,
    verfolgt, verlustangst*, verschwunden, verunsicher*, verzagt, verängstigt, viel um die ohren,
    vorstellungsgespraech*, vorstellungsgespräch, vortrag, was ist wenn, was wenn, weiche knie, wie
    gelähmt, wird mir zu viel, zahnarzt*, zeitdruck, zitter*, zittrig, zu viel auf einmal,
    zukunftsangst, über den kopf, überall krieg, überfall, überforder*, überlast*`,
  happy: `
    abi, abitur, am meer, ans meer, antrag gemacht, applaus, auf der welt, aufatmen, aufgeregt vor
    freude, aufgestiegen, aufstieg, ausgeglichen*, ausgelassen*, ausgeschlafen, baby ist da, bachelor,
    beflügelt*, beförder*, begeister*, beschwingt, besser, bestanden, bestanden*, besten tag, bestens,
    bester, bombig, dankbar*, date, eine eins, einser, eltern geworden, endlich fertig, endlich frei,
    endlich geklappt, endlich vorbei, endlich wieder, energiegeladen, energiegeladen*, entspannt,
    entspannt*, entwarnung, erfreut, erfüllt*, erholt*, erleichter*, erste schritte, ersten schritte,
    erstes wort, euphor*, fantastisch*, feier, feierabend, feierlaune, ferien, festival, freu, freude,
    freude*, freudentränen, freudig*, freuen, freut, froehlich*, froh, frohe, fröhlich, fröhlich*,
    fröhliche, frühling*, fühl mich wohl, fühle mich wohl, führerschein, geboren, geborgen*, geburtstag,
    gefeiert*, gefreut, gegrillt, gehaltserhöhung, geheilt, geheiratet, geht auf, gehts blendend, gehts
    mir gut, geil, geile, gekichert, geküsst, gelacht, geliebt, gelungen*, gelöst, genial*, geniessen,
    genieße, genießen, genossen, gerettet, geschenk*, gesegnet*, gespannt auf, gesungen, getanzt,
    gewonnen*, gfrei*, gfreu*, glacht, gluecklich*, glück, glücklich, glücklich*, glücklicher, glücks*,
    glückselig, glückspilz, grandios*, grillen, grins*, grinsen, grossartig*, großartig, gschafft, guat
    drauf, gut, gut gelaunt, gute laune, guter dinge, guter laune, hab frei, hab hoffnung, habe frei,
    hammer, happy, harmlos, hat geklappt, hat mich lieb, heilfroh, heirate*, heiter, heiter*, herrlich*,
    hervorragend*, herz hüpft, himmlisch, hochzeit, hochzeits*, hoffnung dass, hoffnungsvoll,
    hoffnungsvoll*, hurra, im lotto, im siebten himmel, in den armen, ist in ordnung, ja gesagt, job
    bekommen, jubel*, juchhu, juhuu, kann es kaum erwarten, kann mich nicht beklagen, kann nicht klagen,
    kanns kaum erwarten, kaum abwarten, kichern, klasse, kompliment*, konzert*, krankenhaus entlassen,
    krebsfrei, kuss, könnte platzen vor glück, könnte tanzen, küsst, lachanfall, lache, lagerfeuer,
    lebendig, lebensfreude, letzte rate, liebe, lied gesungen, lob, lustig, lächel*, lächeln, lächle,
    läuft bei mir, mama gesagt, mama geworden, marathon, medaille*, mega, mehr gehalt, meine hand, mir
    geht es gut, mir gehts gut, mir geschrieben, neue stelle, neuen job, neuer job, neugeboren, nicht
    erwarten, nicht schlecht, nicht übel, oma geworden, opa geworden, optimistisch*, papa gesagt, papa
    geworden, party, perfekt*, phantastisch, pokal*, positiver test, prima, pudelwohl, richtig wohl,
    sauwohl, schmerzfrei*, schmetterlinge, schuldenfrei, schwanger*, schwebe, schwärm, schön*, sekt,
    selig, sieg, singe, so wohl, sonne scheint, sonnenschein, sonnenuntergang*, sonnig, spitze, stein
    vom herzen, stelle bekommen, stimmung top, stolz*, strahl*, strand, super, tante geworden, tanze,
    test positiv, toll, tolle, toller, tolles, tor geschossen, traumhaft*, traumjob, traumtag,
    traumwohnung, umarmt, umarmung, unbeschwert*, urlaub, vergnügt, vergnügt*, verknallt*, verliebt*,
    verlob*, versöhnt, voller energie, voller hoffnung, vorfreude, warm ums herz, welpe*, welt umarmen,
    werde mama, werde oma, werden eltern, wieder da, wieder daheim, wieder hoffnung, wieder zusammen,
    wiedergefunden, wiedergesehen, wiedersehen, wochenende, wohlfühl*, wohlfühle, wohlig*, wohnung
    bekommen, wohnung gefunden, wolke 7, wolke sieben, wunderbar*, wunderschön*, wundervoll*, yeah,
    zfride, zu besuch, zufrieden*, zugesagt, zurückgeschrieben, zusage*, zuversicht*, zuversichtlich,
    überglücklich, überstanden`,
  sad: `
    abgelehnt, abgesagt*, absage*, abschied*, abstieg*, affäre, allein, alleingelassen, alles schief,
    alte fotos, am arsch, am boden, am ende, am grab, anstrengend*, antriebslos*, antwortet nicht,
    arbeitslos*, auf der bank, ausgebrannt*, ausgelacht, ausgelaugt*, ausgeräumt, ausgeschlossen*,
    außenseiter*, bedauer*, bedröppelt, bedrück*, beerdig*, begräbnis*, bekümmert, bereu*, bereue,
    beschissen*, betroffen, betrüb*, blamiert, blockiert*, blues, blöder tag, bricht mir das herz, das
    letzte mal, demenz*, depression*, depressiv*, deprimier*, diagnose, doofer tag, down, dumm gelaufen,
    durch die prüfung gefallen, durchgefallen, eine andere, einfach gegangen, eingeschläfert*, einsam*,
    einschläfern, elend*, entlassen, enttäusch*, erkennt mich nicht, erkältet, erschöpf*, fehlen mir,
    fehlgeburt*, fehlst, fehlt mir, fertig, fieber, fremd gegangen, fremdgegangen, freund weg, freundin
    weg, friedhof*, frust, furchtbar, fühl mich hässlich, gebrochen, gebrochenes herz, geburtstag
    vergessen, gefeuert, geghostet, geheult, geht mir nicht gut, geht mir schlecht, geht schief, gehts
    mir nicht gut, gehts mir schlecht, geknickt*, gekränkt*, gekündigt, gemobbt, geplatzt, gescheitert,
    geschieden*, gestorben, getrennt*, geweint*, ghoste*, ging schief, grippe*, grässlich, harten tag,
    harter tag, hasse mich, hat eine neue, hat mir keiner, heiligabend, heimweh, herz bricht, herz ist
    schwer, herz schwer, herzschmerz, herzschmerz*, heul, heule, heulen, heulend, heult, heute
    ausgezogen, hilflos, hoffnungslos, hoffnungslos*, hölle, ignoriert, im arsch, im eimer, im stich,
    innere leere, ins heim, ist ausgezogen, ist tot, ist zum heulen, kann nicht mehr, kaputt, keine
    antwort, keine energie, keine freunde, keine hoffnung, keine kraft, keine lust mehr auf leben,
    keinen sinn, keiner da, keiner hat angerufen, keiner hat mir, keiner kam, keiner mag mich, keiner
    versteht mich, kenne hier keinen, kinder ausgezogen, kloß im hals, kontakt abgebrochen,
    kopfschmerzen, kraftlos*, krank, krebs, kummer*, kündigung, leer, leere wohnung, leeres bett, leide,
    liebeskummer, liebeskummer*, loser, läuft schief, macht mich fertig, macht schluss, meine schuld,
    meinen geburtstag, melanchol*, melancholie, melancholisch, mies*, migräne*, minderwertig*, mir gehts
    nicht, mir gehts nicht gut, mir ist zum heulen, mir leid, misserfolg*, mit den nerven, mutlos*,
    mutterseelenallein, ned guat, ned gut, negativer test, nicht eingeladen, nicht erkannt, nicht
    geantwortet, nicht genommen, nicht mehr da, nicht mehr erkannt, nicht mit mir, nichts klappt, nie
    mehr, nie wieder, niedergeschlagen*, niemand da, niemand hat angerufen, niemand versteht mich,
    niemanden zum reden, nur ich nicht, nutzlos*, ohne dich, ohne ihn, ohne mama, ohne mich, ohne papa,
    ohne sie, oma ist, opa ist, pech*, peinlich*, pflegeheim, pleite, rabenschwarz, resign*, schade,
    schaem*, schaff das nicht mehr, schaffe das nicht mehr, scheidung*, scheisse*, scheitern, scheiß
    tag, scheißtag, schief gegangen, schief gelaufen, schlecht, schlechten tag, schlechter laune,
    schlechter tag, schlechtes gewissen, schlimm*, schluchz*, schluchze, schluss gemacht,
    schlussgemacht, schmerzen, schmerzt, schrecklich, schuldgefühl*, schuldig, schwarzer tag, schwer ums
    herz, schwere zeit, schweren tag, schwermut, schwermut*, schwermütig, schäm*, sehne mich, sehnsucht,
    sehnsucht*, seine sachen, sind tot, sinnlos*, sitzen gelassen, sitzengeblieben, so schade, so still,
    spaß mehr, sterbe*, stirbt, test negativ, tiefpunkt, tieftraurig, tod, todes, todunglücklich, tote,
    toter, trauer, trauer*, trauere, trauerfall, trauernd, traurig, traurig*, trennt sich, trennung*,
    trostlos*, trurig*, tränen, tränen*, tränenreich, trüb, trüber, trübsal, tut mir weh, unerträglich,
    ungeliebt*, ungluecklich*, unglück, unglücklich*, untröstlich, unverstanden, unwohl, verabschied*,
    vergessen worden, verheult, verlassen worden, verlassen*, verletzt*, verliere, verlor, verloren*,
    verlust*, vermasselt, vermiss*, versager, versagt, versteht mich niemand, verstorben*, verzweif*,
    von uns gegangen, vorwürfe, weh, weh tut, wehgetan, wehmut, wehmütig, wehmütig*, weine*, weinen,
    weltschmerz, wertlos*, zerbrochen*, zerstört, zieht aus, zieht weg, zurückgewiesen,
    zusammengebrochen`,
  surprise: `
    10 jahren, 20 jahren, ach du heilige, ach du meine, ach du scheiße, alter schwede, auf dem schirm,
    auf einmal, aus allen wolken, aus den wolken, ausgerechnet, baff, damit hätte ich nie, das gibts
    nicht, das kann nicht wahr sein, dem nichts, donnerwetter, echt jetzt, ein wunder, entpuppt*,
    erfahren dass, ernsthaft, erstaun*, falschen film, fass es nicht, fasse es nicht, fassungslos*,
    fehlen die worte, fehlen mir die worte, für möglich, geheimnis*, geplättet, geschockt*, gestaunt,
    gewundert, gibt es doch nicht, gibt es nicht, gibts doch nicht, gibts ja nicht, glaub es nicht,
    glaubs nicht, große augen, hammer news, haut mich um, heilige scheiße, heimlich*, heiterem himmel,
    herausgefunden, herausgestellt, häh, hätte nie gedacht, ich hätte nicht gedacht, ich hätte nie
    gedacht, im ernst, in wahrheit, ist das wahr, kam raus, kaum fassen, kaum glauben, kaum zu glauben,
    kein witz, keine worte, keiner gerechnet, kinnlade*, komischerweise, krass, krasse, meine güte,
    meinen augen nicht, merkwürdig*, mir fehlen die worte, mit allem gerechnet, mund offen, mund steht
    offen, nicht erwartet, nicht fassen, nicht gedacht, nicht gerechnet, nicht glauben, nicht kommen
    sehen, nicht zu fassen, nicht zu glauben, nichtsahnend, nie erlebt, nie gedacht, nie gerechnet, nie
    im leben gedacht, niemand gerechnet, noch nie erlebt, offenem mund, oh mein gott, oha, ohne scheiß,
    omg, perplex*, platt, ploetzlich*, plötzlich*, rausgefunden, rausgestellt, schock*, seltsam*,
    sprachlos*, staun*, stellt sich heraus, tatsächlich, traute meinen augen, träume ich, umgehauen,
    unangemeldet*, unerwartet*, unfassbar*, unglaublich, unglaublich*, ungläubig, unverhofft*,
    unvermutet, verblüff*, verdutzt*, verwirr*, verwunder*, vom hocker, vom stuhl, von heute auf morgen,
    vor der tür, wahnsinn, was zur hölle, wendung*, wer hätte das gedacht, wer hätte gedacht, wie bitte,
    wow, wtf, wundere mich, wundert mich, zehn jahren, zufall, zufällig*, zugetraut, zwanzig jahren,
    zwillinge, überrasch*, überrumpel*`,
  neutral: `
    abendessen, alles guet, alles gut, alles klar, alltag, alltäglich*, angst ist weg, aufgeräumt,
    ausdruckslos, beim alten, berührt mich nicht, bin ruhig, bin zuhause, chillig, couch, daheim, drüber
    weg, durchschnittlich, durchwachsen, döse, dösen, egal, einfach ruhig, eingekauft, einkauf*,
    eintönig*, ereignislos, es geht, es muss, fad, fernsehen, frühstück*, fühl nichts, fühl nix, gammle,
    ganz entspannt, ganz gut so, ganz ruhig, gar nix, gassi, gechillt, geduscht, geht scho, geht schon,
    geht so, gekocht, gelangweilt*, gelassen, gemütlich*, gewöhnlich*, gleichgültig*, gmüetlich*, gähn*,
    hausaufgaben, heimweg, homeoffice, hundemüde, häng rum, hänge rum, im büro, im supermarkt, immer das
    gleiche, immer dasselbe, in ordnung, interessiert mich nicht, ist lange her, joa, juckt mich nicht,
    juckt mich nimmer, kaffee, kein bock, keine lust, keine motivation, keinen bock, langeweile,
    langweil*, lieg auf, liege auf, lustlos*, lässt mich kalt, meh, miad, mich beruhigt, mit dem hund,
    mittagspause, mittel, mittelmaß, mittelmäßig, mittelprächtig, monoton*, mued*, muss halt, muss ja,
    müd, müde*, na ja, naja, neutral, nicht gut und nicht schlecht, nicht viel los, nichts besonderes,
    nichts geplant, nichts los, nichts neues, nichts passiert, nichts vor, nix besonderes, nix los, nix
    neues, nix vor, null bock, null motivation, nüt bsunders, okay, panik ist weg, passiert nichts,
    passt scho, passt schon, regnet, ruhiger abend, ruhiger tag, rumhängen, schlapp, schläfrig*,
    scrolle, sitze rum, so lala, so weit so gut, sofa, solala, sonntag, soweit, spazieren*, spaziergang,
    spätschicht, stinknormal, stört mich nicht, tja, trink tee, trinke tee, träge, unaufgeregt*,
    unspektakulär, unverändert, vor mich hin, vorm fernseher, warte auf, wartezimmer, weder, weder gut,
    weder noch, wie gewohnt, wie immer, wie jeder, wieder beruhigt, wurscht, wut ist weg, wäsche,
    zappe*, öde, üblich, übliche*`,
} as const satisfies Record<Emotion, string>;
