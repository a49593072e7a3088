import type { Emotion } from '../../../mood/emotions.ts';

export const STATES = {
  angry: `
    aggressiv, an die decke gehen, angefressen, angelogen, angemotzt, angepisst, angeschrien,
    anschreien, arschloch, auf 180, auf den geist, auf den keks, auf den sack, auf die nerven, auf
    hundertachtzig, aufgeregt über, aufregen, ausrasten, bahn hat verspätung, beleidigt, belogen,
    betrogen, bin bedient, brüllen, die decke hoch, dreht mir den magen, dreist, eifersüchtig,
    eingeschnappt, empört, enttäuscht und wütend, es reicht, explodieren, flippe aus, frechheit,
    frustriert, geladen, gemein, genervt, gereizt, gestritten, grantig, groll, hab die faxen dicke,
    halte das nicht mehr aus, hass, hasse, hassen, hintergangen, idiot, idioten, kacke, koche vor wut,
    kocht, kotzen vor wut, kotzt mich an, könnte alle, könnte ausflippen, könnte kotzen vor wut, könnte
    platzen, könnte schreien, langt, macht mich wahnsinnig, mir langts, mir reicht es, mistkerl,
    mobbing, motzig, nase voll, nervensäge, nervig, nervt, pampig, platze gleich, platzt der kragen,
    rasend, raste aus, rastet, regt mich auf, reicht mir, satt, sauer, schlecht gelaunt, schlechte
    laune, schnauze voll, schreien, stinkig, stinksauer, stinkt mir, stocksauer, streit, streiten,
    treibt mich in den wahnsinn, unfair, ungerecht, ungerechtigkeit, unmöglich, unverschämt, verarscht,
    verdammt, verdammte, verfluche, verraten, verärgert, vor wut, wuetend, wut, wutausbruch, wutend,
    wutentbrannt, wütet, zickig, zornig, ärger*, ärgere, ärgert`,
  disgust: `
    abartig, abstoßend, angewidert, brechreiz, bäh, dreckig, dreht sich der magen um, ekel*, ekelhaft,
    ekle, eklig, eklige, ekliger, ekliges, erbrochen, erbrochenes, faulig, gammelig, gestank, igitt,
    kakerlake, kakerlaken, kotze, kotzen, kotzübel, maden, mir ist schlecht, mir ist übel, müffelt,
    pfui, ratten, scheußlich, schimmel, schimmlig, schleimig, siffig, speiübel, spucken, stinkende,
    stinkender, stinkt, unappetitlich, ungeziefer, verfault, vergammelt, verschimmelt, versifft,
    widerlich, widerliche, widerlicher, widert, widerwärtig, würge, würgen, würgereiz, zum kotzen, übel,
    übergeben`,
  fear: `
    abgabe, albtraum, alptraum, am rotieren, angespannt, angst, aufgedreht, aufgeregt, aufgewühlt,
    bammel, bange, bauchschmerzen vor, bauchweh vor, bedroht, beklemmung, besorgt, beunruhigt,
    beängstigend, burnout, deadline, dreht durch, eingeschüchtert, erschreckt, erschrocken, flugangst,
    fürchte, fürchten, gedankenkarussell, gehetzt, gestresst, gestresste, graut, grusel, gruselig,
    grübeln, grüble, hektisch, herz klopft, herz rast, herzklopfen, herzrasen, hetze, hibbelig, kann
    nicht schlafen, klausur, kopf rattert, lampenfieber, liege wach, mache mir sorgen, morgen prüfung,
    mulmig, nervenbündel, nervös, nicht einschlafen, panik, panikattacke, panisch, prüfung morgen,
    prüfungsangst, schiss, schlaflos, schlaflose, schreckhaft, schweißgebadet, sorge, sorgen, stress,
    stressig, stressiger, unruhig, unsicher, unter druck, unter strom, unwohl zumute, verfolgt,
    verunsichert, verzagt, verängstigt, viel um die ohren, vorstellungsgespräch, zahnarzt, zittere,
    zittern, zitternd, zittrig, ängstlich, über den kopf, überfordert, überlastet`,
  happy: `
    aufgeregt vor freude, ausgeglichen, ausgelassen, beflügelt, beförder*, begeistert, beschwingt,
    besser, bestanden, beste laune, bestens, bester laune, bester tag, bombig, dankbar, dankbarkeit,
    endlich fertig mit, endlich frei, endlich wochenende, energiegeladen, entspannt, erfüllt, erholt,
    erleichtert, fantastisch, feier, feierabend, feiere, feiern, ferien, freu, freude, freudentränen,
    freudig, freue, froh, frohe, frohen, fröhlich, fröhliche, geburtstag, gefreut, gehaltserhöhung, geht
    es gut, geil, gekichert, gelacht, gelöst, genial, genieße, geschafft, gesegnet, gespannt auf,
    gewonnen, glück, glücklich, glücklicher, glückselig, glückspilz, grinse, grinsen, großartig, gut,
    gut drauf, gut gelaunt, gute laune, guter dinge, guter laune, hammer, happy, heirate, heiraten,
    heiter, herrlich, hervorragend, himmlisch, hochzeit, hoffnungsvoll, hurra, im siebten himmel, job
    bekommen, jubel, juchhu, juhu, kann es kaum erwarten, kann mich nicht beklagen, kann nicht klagen,
    kanns kaum erwarten, kichern, klasse, könnte die welt umarmen, könnte platzen vor glück, könnte
    tanzen, lache, liebe, lustig, lächeln, lächle, läuft bei mir, mega, mega gut, mir geht es gut, neuer
    job, nicht schlecht, nicht übel, phantastisch, prima, pudelwohl, sauwohl, schmetterlinge im bauch,
    schwanger, schön*, selig, singe, sonne scheint, sonnig, spitze, stein vom herzen, stolz, strahle,
    super, super drauf, super laune, tanze, toll, traumhaft, traumtag, urlaub, vergnügt, verknallt,
    verliebt, verlobt, voller energie, vorfreude, wochenende, wohl, wohlfühle, wolke 7, wolke sieben,
    wunderbar, wundervoll, yeah, zufrieden, zusage, zuversichtlich, überglücklich`,
  sad: `
    abgelehnt, absage, allein, alleine, am arsch, am boden, am ende, am tiefpunkt, anstrengend*,
    antriebslos, arbeitslos, ausgebrannt, ausgelaugt, ausgeschlossen, bedröppelt, bedrückend, bedrückt,
    beerdigung, bekümmert, beschissen, beschissener tag, betroffen, betrübt, blöder tag, depressiv*,
    depri, deprimiert, doofer tag, down, dumm gelaufen, durch die prüfung gefallen, durchgefallen,
    eingeschläfert, einsam, elend, enttäuschend, enttäuscht, enttäuschung, erkältet, erschöpft, es tut
    weh, fehlst, fehlt mir, fertig, fix und fertig, freund weg, freundin weg, frust, furchtbar, ganz
    allein, gebrochenes herz, geht es schlecht, geht mir nicht gut, geht mir schlecht, gehts mir nicht
    gut, geknickt, gekränkt, gekündigt, geplatzt, gescheitert, gestorben, getrennt, geweint, ging
    schief, grässlich, harten tag, harter tag, hat mich verlassen, heimweh, herz gebrochen, herz ist
    schwer, herzschmerz, heul, heule, heulen, heulend, hilflos, hoffnungslos, hölle, im arsch, im eimer,
    kaputt, keine kraft, keine lust mehr auf leben, keiner da, keiner mag mich, keiner versteht mich,
    kloß im hals, kopfschmerzen, kraftlos, krank, kummer, leer, liebeskummer, loser, läuft schief,
    melancholie, melancholisch, mies, mieser tag, mir ist zum heulen, mutlos, mutterseelenallein, nicht
    gut, niedergeschlagen, niemand da, niemand versteht mich, niemanden zum reden, nutzlos, ohne dich,
    oma ist, opa ist, pleite, rabenschwarz, resigniert, scheitern, scheiß tag, scheiße, scheißtag,
    schief gelaufen, schlecht, schlechten tag, schlechter laune, schlechter tag, schlimm*, schluchze,
    schluss gemacht, schlussgemacht, schmerzen, schrecklich, schuldig, schwarzer tag, schwer ums herz,
    schwermut, schwermütig, sehne mich, sehnsucht, sinnlos, sitzen gelassen, tieftraurig, tod,
    todunglücklich, tot, trauer, trauere, trauerfall, trauernd, traurig, trennung, trist, tränen,
    tränenreich, trüb, trübsal, tut weh, ungeliebt, unglücklich, untröstlich, unverstanden, unwohl,
    vergessen worden, verheult, verlassen, verlassen worden, verletzt, verliere, verloren, vermisse,
    vermisse dich, vermissen, vermisst, versager, versagt, verstorben, verzweifelt, weh, wehmütig,
    weine, weinen, weinend, weltschmerz, wertlos, zerbrochen`,
  surprise: `
    ach du scheiße, aus allen wolken, aus heiterem himmel, baff, damit habe ich nicht gerechnet, damit
    hätte ich nie, das kann nicht wahr sein, donnerwetter, echt jetzt, erfahren dass, ernsthaft jetzt,
    erstaunt, fassungslos, fehlen die worte, geschockt, gibt es doch nicht, gibts doch nicht, hammer
    news, haut mich um, hä, häh, hätte ich nicht gedacht, hätte ich nie gedacht, hätte nie gedacht, im
    ernst, ist das wahr, kann es nicht fassen, kaum zu glauben, kinnlade, krass, meine güte, nicht
    erwartet, nicht gerechnet, nicht zu fassen, nie im leben gedacht, oh mein gott, omg, perplex, platt,
    plötzlich, schock, schockiert, sprachlos, staune, traute meinen augen, umgehauen, unerwartet,
    unfassbar*, unglaublich, ungläubig, unverhofft, unvermutet, verblüfft, verdutzt, verwirrt,
    verwundert, vom hocker, vom stuhl, wahnsinn, was zur hölle, wer hätte das gedacht, wow,
    überraschend, überrascht, überraschung, überraschungs*, überrumpelt`,
  neutral: `
    alles wie immer, alltag, auf dem sofa, auf der couch, ausdruckslos, beim alten, durchschnittlich,
    durchwachsen, döse, dösen, egal, eintönig, ereignislos, es muss, fad, gammle, ganz gut so, ganz
    normal, ganz normaler tag, ganz okay, gar nichts besonderes, geht schon, geht so, gelangweilt,
    gewöhnlich, gewöhnlicher, gleichgültig, gähn, gähne, hänge rum, in ordnung, joa, kaffee trinken,
    kein bock, keinen bock, langeweile, langweilig, lustlos, läuft, mittel, mittelmaß, mittelmäßig,
    mittelprächtig, monoton, muss ja, müde, naja, neutral, nicht gut und nicht schlecht, nicht viel los,
    nichts besonderes, nichts los, nichts neues, nichts passiert, nix besonderes, normal, okay, passiert
    nichts, passt schon, rumhängen, schläfrig, sitze rum, so lala, so weit so gut, solala, stinknormal,
    träge, unspektakulär, unverändert, weder, weder noch, wie immer, wie jeder, öde, üblich`,
} as const satisfies Record<Emotion, string>;
