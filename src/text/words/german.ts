import type { Language } from './language.ts';

export const GERMAN = {
  states: {
    angry: `
      vor wut, wutend, koche vor wut, schreien, explodieren, könnte kotzen vor wut, kotzen vor wut,
      ausrasten, raste aus, rastet, dreht mir den magen, hassen, gemein, mobbing, streiten, brüllen,
      idioten, unmöglich, wütet, ärgere, ärgert, aggressiv, empört, rasend, geladen, auf die nerven,
      nervig, bin bedient, könnte schreien, könnte platzen, verraten, betrogen, angelogen, platzt der
      kragen, auf 180, angepisst, stinkig, kocht, aufregen, unverschämt, frechheit, schnauze voll, nase
      voll, enttäuscht und wütend, wütend, wuetend, wut, sauer, zornig, genervt, nervt, verärgert, ärger*,
      hasse, hass, stinksauer, frustriert, schlechte laune, schlecht gelaunt, gereizt, kotzt mich an, regt
      mich auf, aufgeregt über, satt, streit, gestritten, eifersüchtig, unfair`,
    disgust: `
      ekle, eklige, ekliges, scheußlich, schimmel, kotze, würgen, stinkt, gestank, pfui, brechreiz, zum
      kotzen, widert, eklig, ekel*, ekelhaft, widerlich, mir ist schlecht, mir ist übel, übel, angewidert,
      abstoßend, igitt, bäh, kotzen`,
    fear: `
      fürchten, sorge, mache mir sorgen, bange, panisch, hektisch, unsicher, zittere, herzrasen, stressig,
      stressiger, unter druck, lampenfieber, alptraum, albtraum, aufgeregt, beunruhigt, erschreckt,
      schiss, grusel, flugangst, verunsichert, überlastet, prüfungsangst, angst, ängstlich, nervös,
      besorgt, sorgen, panik, gestresst, gestresste, stress, gruselig, fürchte, verängstigt, angespannt,
      unruhig, überfordert, aufgewühlt, mulmig, bammel, erschrocken, kann nicht schlafen`,
    happy: `
      glück, fröhliche, freu, vergnügt, heiter, selig, super drauf, gut drauf, feiere, feiern, feier,
      entspannt, ausgeglichen, könnte die welt umarmen, hammer, spitze, mega gut, strahle, lache, gelacht,
      jubel, juchhu, hurra, yeah, bestens, herrlich, traumhaft, genieße, gewonnen, hoffnungsvoll,
      verknallt, verlobt, urlaub, endlich wochenende, bestanden, zuversichtlich, beflügelt, im siebten
      himmel, glücklich, froh, fröhlich, freue, freude, gut gelaunt, gute laune, super laune, super, toll,
      schön*, verliebt, begeistert, großartig, prima, zufrieden, stolz, dankbar, erleichtert, wunderbar,
      klasse, geil, juhu, geschafft, mir geht es gut, geht es gut, gut, liebe, lustig, gefreut, bester
      tag, vorfreude, nicht schlecht`,
    sad: `
      vermisse dich, es tut weh, tut weh, weh, herzschmerz, schwermut, trübsal, trüb, am tiefpunkt, heul,
      heule, down, läuft schief, schief gelaufen, ging schief, geht mir nicht gut, geht mir schlecht, mir
      ist zum heulen, ganz allein, verlassen worden, ohne dich, hat mich verlassen, tot, tod, trauere,
      nicht gut, verzweifelt, bedrückt, betrübt, melancholisch, trist, unwohl, elend, tränen, verletzt,
      kaputt, ausgelaugt, am ende, am boden, fix und fertig, niemand versteht mich, verloren, trennung,
      getrennt, verlassen, geht es schlecht, schrecklich, furchtbar, grässlich, beschissen, scheiße, fehlt
      mir, vermisst, alleine, wertlos, schuldig, versagt, durchgefallen, mutlos, nutzlos, wehmütig, krank,
      gekündigt, geplatzt, zerbrochen, anstrengend*, bedrückend, traurig, trauer, einsam, allein,
      deprimiert, niedergeschlagen, weinen, weine, geweint, heulen, enttäuscht, liebeskummer, unglücklich,
      schlechter tag, harter tag, schlechten tag, harten tag, mies, schlecht, schlimm*, vermisse,
      gestorben, hoffnungslos, leer, heimweh, schluss gemacht, herz gebrochen, fertig, erschöpft, kummer,
      blöder tag, scheiß tag, scheißtag`,
    surprise: `
      damit habe ich nicht gerechnet, nicht gerechnet, ungläubig, verwundert, erstaunt, verdutzt, perplex,
      platt, geschockt, schock, hammer news, aus heiterem himmel, plötzlich, wow, kann es nicht fassen,
      nicht zu fassen, kaum zu glauben, umgehauen, hätte nie gedacht, überrascht, überraschung,
      überraschend, schockiert, unerwartet, sprachlos, krass, wahnsinn, nicht erwartet, hätte ich nie
      gedacht, verblüfft, fassungslos, unglaublich, staune, baff`,
    neutral: `
      so lala, mittelmäßig, durchschnittlich, unspektakulär, gewöhnlich, gewöhnlicher, ereignislos,
      alltag, mittel, ganz okay, nix besonderes, nichts neues, weder noch, träge, schläfrig, läuft,
      normal, nichts besonderes, okay, geht so, ganz gut so, langweilig, langeweile, gelangweilt, müde,
      wie immer, weder, egal, kein bock, keinen bock, lustlos, passt schon, ganz normal, alles wie immer`,
  },
  wishes: {
    match: 'passt zu, passend, weiter so, genauso, so bleiben',
    lift: `
      lach*, komisch*, humor*, spaß, positiv*, erheiternd*, fröhlich, mutmach*, herzlich*, aufbau*, süßes,
      nettes, unbeschwert*, freude, schön*, besser, lachen, lustig*, leicht*, komödie, aufheitern,
      aufmuntern, fröhlich*, schönes, heiter*, witzig*, gute laune, glücklich, herzerwärmend*, wohlfühl*,
      hoffnung`,
    calm: `
      abzuschalten, abschalten, stress abbauen, relaxen, ausspannen, zur ruhe, durchzuatmen, gemütliches,
      kuscheln, kuschelig*, sanftes, runter, runterzukommen, runterkommen, friedlich*, still*,
      einschlafen, gelassen*, leise*, stressfrei, langsam*, durchatmen, erholen, entspann*, ruhig*, ruhe,
      beruhig*, abschalten und, gemütlich*, sanft*, chillen, schlafen`,
    energise: `
      nervenkitzel, spannung, krachen, rasant*, mitreiß*, kämpfe, powervoll, power, energiegeladen*,
      schwung, fetzig*, abgehen, action, spannend*, aufregend*, energie, adrenalin, schnell*, gruseln,
      grusel*, horror, thriller, abenteuer, motivier*, tanzen, wach`,
    feel: `
      emotional*, tränen, herzzerreißend*, tiefgründig*, melancholisch*, dramatisch*, drama, schluchzen,
      flennen, weinen, ausheulen, ausweinen, heulen, traurig*, taschentücher, berührend*, tiefes,
      gefühlvoll*`,
    distract: `
      fesselnd*, abtauchen, eintauchen, fliehen, flucht, kopf frei, gedanken, wegträumen, anderes,
      zerstreuung, ablenk*, vergessen, nicht nachdenken, nicht denken, nicht dran denken, andere gedanken,
      abschalten, flüchten, andere welt`,
  },
  asks: {
    match: 'passt zu meiner stimmung, weiter so',
    lift: `
      brauche aufmunterung, aufmunterung, will lachen, brauche was zum lachen, gute laune filme, gute
      laune film, aufheitern, aufmuntern, bring mich zum lächeln, muntere mich auf, munter mich auf,
      heitere mich auf, heiter mich auf, bring mich zum lachen, zum lachen`,
    calm: `
      abzuschalten, hilf mir abschalten, zur ruhe zu kommen, zum runterkommen, runterkommen, beruhig mich,
      bring mich runter, beruhige mich, hilf mir entspannen, zur ruhe kommen, komm runter, will
      runterkommen`,
    energise: `
      brauche action, will action, brauche energie, mach mich wach, weck mich auf, motiviere mich, gib mir
      energie, überrasche mich`,
    feel: `
      zum heulen, zum weinen, brauche taschentücher, einfach heulen, einfach weinen, mal heulen, richtig
      heulen, will weinen, mich ausheulen, mich ausweinen, lass mich weinen`,
    distract: `
      vom alltag ablenken, alles vergessen, den alltag vergessen, nicht mehr denken, nicht mehr dran
      denken, kopf frei, will vergessen, abtauchen, lenk mich ab, lenke mich ab, ablenkung, auf andere
      gedanken`,
  },
  wanting: `
    ich will, will mich, will nicht, möchte, brauche, brauch, wünsche, gib mir, zeig mir, etwas, was zum,
    irgendwas, lass mich, lust auf, hätte gern, hilf mir, suche`,
  pleading: 'bitte',
  because: 'nach, weil, wegen, aber, denn',
  not: 'nicht, kein, keine, keinen, nie, niemals, ohne, weder, noch, nichts, nicht mehr, kaum',
  very: 'sehr, total, so, echt, mega, richtig, wirklich, extrem, voll',
  slightly: 'etwas, ein bisschen, bisschen, ein wenig, leicht',
} as const satisfies Language;
