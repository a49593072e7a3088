import type { Emotion } from '../../../mood/emotions.ts';

export const STATES = {
  angry: `
    aboie, abruti*, abus*, abusé, agac*, agace, agacé*, aigri*, amende, amer, amère, arnaq*, arnaqué*,
    arrogan*, augmenté le loyer, bordel, bouchons, bougon, bougon*, bouillonne, bous intérieurement,
    c'est toujours moi, calice, casse couilles, casse les couilles, casse les pieds, chiant, colere,
    colère, colérique, connard, connard*, connards, connasse, contrari*, contrarié*, coupe la parole,
    crier, crié dessus, crétin*, culot, dans mon dos, derrière mon dos, discrimin*, disput*, disputé*,
    déteste, embouteillage*, en ai assez, en ai marre, en boule, en crisse, en pétard, en rogne, en veux
    à, encore en retard, enfoir*, enfoiré, engueul*, engueulé*, enragé*, envie de frapper, exaspèr*,
    exaspér*, excéd*, fais chier, fait chier, fou de rage, fouillé, frustré*, furax, furibond*, furieu*,
    fâch*, fâche, fâché*, gave grave, gonflant, gonfle, gonflé*, grognon, grognon*, gros con, gueul*,
    haine, hais, harcel*, hargn*, heures sup, horripil*, hors de moi, hors de question, humili*, hurl*,
    hurler, hypocrit*, idiot, idiots, impoli*, inacceptable, inadmissible, incapable*, incompéten*,
    indign*, indigné*, injust*, injuste, injustice, insult*, insupporta*, insupportable, insupportables,
    insupporte, irrespect*, irrit*, irrité*, j'en peux plus de, jalou*, jamais la vaisselle, je bous,
    klaxon*, la coupe est pleine, la moutarde, laisse tout traîner, laisse traîner, laisser traîner, les
    boules, les nerfs, lui en veux, m'a volé, m'agac*, m'exaspèr*, m'insupporte, m'ont volé, m'écoute
    jamais, m'énerv*, m'énerve, mal luné, manque de respect, marre, massacrante, maudit*, mauvaise
    humeur, me casse les, me crispe, me gave, me pourrit, me prend la tête, me rend dingue, me rend
    folle, me rend fou, me rend malade de rage, me saoule, me soûle, me tape sur les nerfs, mensonge*,
    menteur*, menti, merde, merde alors, mon secret, mécontent*, mépris*, même pas merci, n'en peux
    plus, ne rembourse, nerfs à vif, odieu*, on m'a volé, outré*, pas content, pas contente, pas juste,
    pas payée, pas prévenu, pas un merci, perceuse, personne m'aide, personne ne m'aide, place de
    parking, plein le cul, plein le dos, plus d'internet, plus supporter, prend pour, prennent pour,
    pris la dernière place, prise de tête, proprio, prélevé, putain de, pète les plombs, pète un câble,
    pète un plomb, péter les plombs, péter un cable, péter un câble, péter un plomb, que dalle, quel
    con, raccroche, racis*, rage, rageu*, rancoeur, rancun*, rancune, ras le bol, ras le cul, rayée,
    relous, rembourse pas, rembourse que dalle, remonté, rogne, ronchon, ronchon*, râl*, révolt*,
    salaud, sale con, sans demander, sans gêne, sans m'en parler, sans me demander, sans me prévenir,
    sans prévenir, saoul*, saoulé*, scandal*, scandaleu*, se fout de, se foutent de, se moque de, se
    moquent de, service client, seum, sous-payé, sous-payée, sous-payés, soûlant, soûlée, supporte
    pas, supporte plus, sur les
    nerfs, syndic, tabarnak, tapage, tout casser, trahi*, train annulé, train supprimé, traitée de,
    vener, vexé*, voir rouge, vois rouge, voisin du dessus, voisine du dessus, voleur*, volé ma, volé
    mes, volé mon, véner*, vénère, à bout de nerfs, à cran, à fleur de peau, à ma place, ça me saoule,
    égoïst*, énerv*, énervant*`,
  disgust: `
    asticot*, asticots, avarié*, bave, baveu*, berk, beuark, beurk, blattes, boule de cheveux, caca,
    cadavre d'animal, cafard dans, cafard dans ma, cafards, chaussettes sales, cheveu dans, cheveux
    dans, crach*, crade, crade*, crado*, crasse, crasseu*, crotte*, dans le nez, degout*, degu, degueu*,
    doigt dans, dégeu, dégoût*, dégoûte, dégueu, dégueulasse, eau sale, ecoeur*, envie de vomir, estomac
    retourné, estomac viré, estomac à l'envers, frôlé, gerb*, gerbe, gerber, glauque, gluant*, grouill*,
    haleine, haut le cœur, ignoble*, immond*, immonde, infect, infect*, infâme*, lait avait tourné, lait
    tourné, larve*, libidineu*, limace*, léché*, m'écœur*, mains sales, mal au coeur, mal au cœur,
    malsain*, mate les, moisi, moisi*, moisissure, mouché, nausée*, odeur, odeur*, odeurs, ongle*,
    orteil*, pansement*, pas lavé, pervers*, petits vers, pisse, poils, points noirs, pouah, poubelle*,
    pourri au frigo, pourriture, poux, puant, puant*, puanteur, pue, puent, puer, punaises, pus,
    périmé*, quelle horreur, rat crevé, rat mort, recraché, repoussant, retourne l'estomac, répugn*,
    répugnant, répuls*, révuls*, sale type, saleté, saleté*, sentait mauvais, sentait si, soulève
    l'estomac, soulève le cœur, souris morte, tiques, toilettes bouchées, un cafard, un rat mort, un
    ver, vers blancs, vers dans, vieux poil, visqueu*, vomi, vomi*, vomir, vomis, yark, écœur*, écœure,
    égout*`,
  fear: `
    affol*, affolé*, agité*, agress*, alarm*, ambulance*, anesthésie, angoiss*, angoisse, anxieu*,
    anxié*, anxiété, apeuré*, appréhend*, arrive plus à dormir, arrive plus à respirer, attends l'appel,
    attentat*, bac demain, bat la chamade, biopsie*, bombe*, boule au ventre, boule dans, boule dans la
    gorge, boule dans le ventre, brouillard, bruit bizarre, burn out, burnout, cambriol*, cauchemar,
    cauchemar*, cauchemars, charrette, chimio, chirurgie, chocottes, claustro*, coeur s'emballe,
    cogite*, coincé dans l'ascenseur, coincée dans, coincés dans, coma, comment je vais, compte à
    découvert, contractions, convoqu*, crain*, crainte, crise cardiaque, croise les doigts, cœur bat,
    cœur qui bat, dans l'ascenseur, dans le noir, dentiste, dentiste*, derrière moi, des pas derrière,
    des soucis, dettes, devrait être, diagnostic, disparu*, donne froid dans, dors pas, dors plus,
    douleurs à la poitrine, drôle de bruit, du mal à respirer, du souci, débordé*, décroche plus,
    dépassé*, effraction, effray*, effrayé*, effroi, en danger, endett*, entretien demain, entretien*,
    essaie d'ouvrir, estomac noué, et s'il, et si elle, et si jamais, et si je, exam, examen demain,
    examen*, expuls*, failli, faut qu'on parle, fermé l'oeil, fin de mois, fièvre*, flipp*, flippe,
    froid dans le dos, frousse*, fumée, fébril*, fébrile, grenier, guerre, horrifi*, huissier*, hâte que
    ça finisse, hémorragie, incendie*, incertitude, inondation*, inquiet*, inquiétude, insomni*,
    insomnie*, insécur*, intimid*, irm, jambes en coton, jetons, l'avenir, l'avion, l'usine ferme, la
    frousse, la poignée, la police, la pétoche, le bac, les chocottes, les jetons, licenciement*, loyer
    tombe, m'a suivi, m'angoiss*, m'inquiet, m'inquiètent, mains moites, mains tremblent, mal au ventre,
    mal au ventre avant, me suit, me tracasse, menac*, mort de peur, morte de peur, médecin veut, méfi*,
    n'arrive pas à dormir, n'arrive pas à m'endormir, nerveu*, nuit blanche, nuits blanches, numéro
    masqué, nœud au ventre, nœud à l'estomac, odeur de gaz, oppress*, opération*, opéré, orage*, oral,
    oral demain, oraux, palpitation*, paniqu*, panique*, paralysé de, paralysée par, parano*,
    parcoursup, partiel*, partiels, pas de nouvelles de, pas dormi, pas dormir, pas prêt, pas rassuré,
    pas rassurée, pas rentrée, pas révisé, pas serein, pas sereine, pas tranquille, patron veut me voir,
    payer le loyer, pensées vont, perdu le contrôle, peur, peur*, phobi*, piqure*, piraté*, plan social,
    plus de réseau, pompiers, porte ouverte, pour la première fois seul, premier jour, pressentiment,
    prise de sang, procès, préoccup*, période d'essai, pétoche, pétrifi*, quelqu'un essaie, qui vive,
    redout*, redoute, respire plus, ressass*, ruelle, rumin*, réanimation, répond pas, répond plus,
    résultats, rôde, samu, sans nouvelles, scanner, sous l'eau, sous pression, soutenance, stress,
    stress*, stressant*, stressé*, stressée par, submerg*, submergé*, sueurs froides, suivi depuis,
    suivie, surcharg*, surmen*, surmené*, sursaut*, tachycardie, tape à la porte, tempête*, tendu*,
    tension, terreur, terreur*, terrifi*, terrifié*, terroris*, test de grossesse, tonnerre, tourne en
    boucle, trac, tremblant*, tremble, tremble*, tremblent, trembler, tribunal, trouille, trouille*,
    tumeur, tétanis*, tête-à-queue, un avion rater, une ombre, urgences, verglas, à bout de souffle, à
    la poitrine, épouvant*, épreuve*, étouff*`,
  happy: `
    accepté*, accouché, admis, admise, amour, amoureu*, anniversaire, apaisé*, applaud*, apprécie,
    arrêté de fumer, au top, aucune cigarette, augmentation, augmenté*, aux anges, bac en poche,
    barbecue, baume au coeur, beau temps, beaucoup mieux, bel après-midi, belle journée, belle soirée,
    bien, bien dans ma peau, bon moment, bonheur, bonheur*, bonne humeur, bonne journée, bonne note,
    bonne nouvelle, bouquet, bébé est là, béni*, cadeau*, cdi, ce soleil, champagne, champion*,
    champions, chanceu*, chante, chanter, chaton*, chaud au coeur, chiot*, coeur léger, comblé*,
    compliment*, confian*, content*, contente, coup de foudre, câlin*, dans mes bras, dans ses bras,
    danse, de bonne humeur, diplôm*, dit maman, dit oui, dit papa, du premier coup, déborde de joie,
    décroché le, décroché un, détendu*, embauch*, embrassé*, emménag*, en forme, enceinte, enceinte*,
    enchant*, enchanté*, enfin fini, enfin le week, enfin libre, enfin né, enfin née, enfin terminé,
    enjou*, enthousias*, enthousiaste, entre amis, entre potes, espoir, est née, eu 18, eu le bac, eu
    mon bac, euphor*, exceptionnel*, excit*, excité*, fabuleu*, famille réunie, fantastique*, fiancée,
    fiancés, fier, fini de payer, fière, folle de joie, formidable, formidable*, fou de joie, fou rire,
    félicit*, fête, fête*, fêter, gagn*, gagné, gai, gaie, genial*, grasse mat, gratitude, guilleret,
    guilleret*, guéri*, génial*, heureu*, hâte, hâte*, impatient de, impec, impeccable, inoubliable,
    j'adore, j'aime, jamais aussi bien, jamais été aussi heureux, jamais été aussi heureuse,
    je t'aime, jkiffe, joie, joie*,
    joyeu*, kiff, kiff*, kiffe, l'apéro, la banane, la coupe, la forme, la patate, la plage, la pêche,
    la vie est belle, larmes de joie, le loto, les bras ouverts, libre, libér*, léger comme, m'amuse,
    m'éclate, magique, magnifi*, magnifique, maison à nous, marathon, mariage, marqué un but, mdr, me
    marie, me plains pas, me sens bien, me sens mieux, merci la vie, merveill*, merveilleu*, mieux
    maintenant, mon permis, mort de rire, morte de rire, motivé*, médaille*, naissance, nickel, notre
    maison, nouveau boulot, nouveau travail, on part au, optimis*, optimiste, ouf, papillons, parfait*,
    pas mal, pas si mal, pas à me plaindre, passionn*, passionné*, petit déjeuner au lit, petit nuage,
    peux pas me plaindre, plein d'espoir, plein soleil, pleine d'espoir, pleine d'énergie, pleine forme,
    pleure de joie, pleure de rire, plume, plus de cancer, poids en moins, premiers pas, profite,
    profiter, promotion, promu*, ptdr, pétill*, qu'il m'aime, qualifi*, quel bonheur, ravi, ravi*,
    ravie, ravis, rayonn*, reconnaiss*, reconnaissant*, remarch*, remboursé*, retrouvailles, revis, ri
    aux éclats, rigolé, rire aux éclats, rires, ris, rit aux éclats, récolte*, réconcili*, régal*,
    régale, réjoui*, rémission, résultats sont bons, réussi, réussi*, réussite, satisfait*, sauter de
    joie, savoure, septième ciel, serein*, si belle, soirée filles, soulag*, soulagé*, souriant*,
    sourire, souris, sourit, super, superbe, superbe*, sur un nuage, tout baigne, tout le monde rit,
    tout roule, tout va bien, trop bien, trop content, trop contente, trop cool, va mieux, vacances,
    vais mieux, veinard*, victoire, vivement*, week-end, weekend, youpi, à la retraite, ça baigne, ça
    roule, ça va bien, ça va mieux, ça va super, éclaté de rire, écrit une carte, épanoui*, être maman,
    être papa`,
  sad: `
    abandon*, abandonné*, abattu*, absence*, accablé*, adieu*, affreu*, ai raté, amertume, anéanti*,
    arrête pas de pleurer, attrist*, au bout de ma vie, au bout du, au bout du rouleau, au fond, au fond
    du gouffre, au fond du trou, au plus bas, avec sa nouvelle, avec une autre, bas moral, blessé*,
    blues, bon à rien, bonne à rien, brisé*, broie du noir, broyer du noir, cafard, cancer*, chagrin,
    chagrin d'amour, chagrin*, chial*, chiale, chialer, chômage, cimetière, coeur gros, coincé au lit,
    coulé, coup de blues, coup de mou, coupable, coupable*, craque, crevé*, culpabil*, célibataire
    encore, cœur brisé, cœur gros, cœur lourd, cœur serré, dans le trou, dans les chaussettes, de merde,
    dernière fois, deuil, deuil*, difficile, difficile*, divorc*, divorce, douleur, douleur*, dure
    journée, dure semaine, décept*, déception, décevan*, déchir*, déchiré*, découragé*, décès, décéd*,
    décédé*, dégoûté de la vie, démoralis*, déménage, dépress*, déprim*, déprimé*, désabus*, désabusé*,
    désempar*, désemparé*, désespoir, désespér*, désespéré*, désolé*, dévast*, dévasté*, déçu*,
    effondr*, effondré*, ehpad, en miettes, encore négatif, enterr*, envie de chialer, envie de pleurer,
    envie de rien, esseulé*, est mort, est partie, est raté, euthanasi*, exclu, faillite, fatigué de
    tout, fausse couche, fend le cœur, ferme pour toujours, fichu*, foiré*, foutu*, funérail*, gastro,
    ghost*, gorge nouée, gorge serrée, goût à rien, grippe, gros vide, gueule de bois, handicap*,
    harcelé*, honte, honte*, honteu*, horrible, idées noires, incompris*, inconsolable*, inutil*,
    inutile, isolé*, j'ai raté, j'aurais dû, jambe cassée, jeté par, journée de merde, journée
    difficile, journée horrible, la galère, la poisse, largué*, larguée, larmes, le bourdon, le cœur
    brisé, les larmes aux yeux, lessivé*, licenci*, licencié*, loin de chez, loin de ma famille, loupé,
    loupé*, m'a bloqué, m'aime pas, m'aime plus, m'appelle plus, m'en veux, m'ignore, m'écroule, ma
    quitté, maison de mes parents, maison de retraite, malade, malade*, malchanc*, malheur*, malheureu*,
    mamie est, manque, manquent, manques, maussade, maussade*, mauvaise journée, mauvaise nouvelle,
    mauvaise passe, me déteste, me manque, me sens mal, me sens pas bien, me sens vide, migraine,
    migraine*, minable, minable*, mon ex, moral bas, moral à zéro, morne, morne*, morose, morose*, mort,
    morte, morts, mélancoli*, n'arrête pas de pleurer, n'est plus là, navr*, noirceur, nos photos,
    nostalg*, nul, nulle, obsèques, oublié mon anniversaire, papi est, parle plus, parti trop tôt, pas
    bien, pas de bébé, pas de chance, pas de réponse, pas eu mon, pas invitée, pas la force, pas le
    moral, pas pris, pas reconnue, pas reçu, pas répondu, pas terrible le moral, pas top, pas un coup de
    fil, peine, peine de cœur, perdre, perdre mon, perdu*, personne n'est venu, personne ne, personne ne
    me comprend, personne à qui, perte*, petite cuillère, peux pas m'arrêter de pleurer, plaqué*,
    pleur*, pleurer, pleurs, pleuré, plus d'espoir, plus d'énergie, plus de force, plus de nouvelles,
    plus envie, plus envie de rien, plus goût, plus là, plus me parler, plus me voir, poisse, pourri,
    pourri*, pourrie, quitté, quitté*, raté la, raté ma, raté mon, ratée, recalé*, reconnaît plus,
    refus, refusé*, regret*, rejet*, rejeté*, remords, rhume, rincé*, rompu, rupture, rupture*, s'est
    éteinte, s'écroule, sa tombe, sale journée, sale semaine, sanglot*, sans elle, sans espoir, sans
    lui, sans maman, sans moi, sans nouvelles de, sans papa, sans toi, semaine de merde, sers à rien,
    seul, seule, solitaire, solitaire*, solitud*, solitude, sombre, son manteau, souffr*, spleen,
    suicid*, sur les rotules, séparation, séparé*, terrible, test négatif, touche le fond, toucher le
    fond, touché le fond, tout raté, tout va mal, trist*, triste*, tristesse, trompée, une autre femme,
    va mal, va pas fort, vendre la maison, vendu la maison, vendu la voiture de papa, veuf*, veut plus
    de, veuve, vide, vider la maison, vidée, vieilles photos, virée, à bout, à plat, à quoi bon, ça ne
    va pas, ça va pas, échec, échec*, échoué, éliminé*, épuis*, épuisé*, éreint*`,
  surprise: `
    abasourdi*, ahuri*, apparu*, apprends que, appris que, après 20 ans, après vingt ans, attendais à
    tout, attendait pas, au dépourvu, avou*, ben dis donc, bizarre*, bluff*, bluffant, bluffé*, bouche
    bée, bouche ouverte, bras m'en tombent, c'est dingue, c'est fou, c'est quoi ce, c'est une blague,
    choc, choqu*, choqué*, comment ça, contre toute attente, coup de théâtre, coupé la chique, coupé le
    souffle, coïncidence*, crois pas, crois pas mes, de nulle part, de ouf, demi sœur, demi-frère,
    dingue, dingue cette, du jour au lendemain, du mal à croire, débarque, déconcert*, déconcerté*,
    découvert que, ebahi*, en fait c'est, en reviens pas, en réalité, estomaq*, estomaqué*, hallucin*,
    hasard, improbab*, imprév*, imprévu*, inattendu*, incroyab*, incroyable, inespéré*, inouï, insolit*,
    interloqu*, interloqué*, j'en reviens pas, j'hallucine, j'ouvre la porte, j'y crois pas, jamais cru,
    jamais imaginé, jamais pensé, la vache, les yeux écarquillés, m'a annoncé, m'a reconnu, m'attendais
    pas, m'y attendais pas, mes yeux, mince alors, miracle, moi qui croyais, mon dieu, mâchoire, médus*,
    n'en reviens pas, n'y crois pas, oh la la, oh là là, oh putain, ohlala, omg, ouah, pas possible, pas
    vrai, pas vu venir, perdu de vue, perplex*, persuadé que, peux pas croire, peux pas y croire, pris
    de court, prise de court, punaise, purée, qui aurait cru, qui l'aurait cru, qui l'eût cru, rends
    compte, retournement*, révél*, sais pas pourquoi, sans blague, sans déconner, sans voix, scotch*,
    scotché*, secret de famille, sidér*, sidéré*, sorti de nulle part, soudain, souffle coupé, stupeur,
    stupéf*, sur le cul, sur le derrière, sur les fesses, surpren*, surpri*, surpris*, surprise,
    surréaliste*, sérieux, tombe de ma chaise, tombe des nues, tombé des nues, tombé du ciel, tout d'un
    coup, tout à coup, toute retournée, trop fou, truc de fou, tu déconnes, tu plaisantes, vu venir,
    waouh, wow, wtf, y crois pas, à l'improviste, à quoi je m'attendais, ça alors, ébahi*, éberlu*,
    épat*, époustoufl*, étonn*, étrange*`,
  neutral: `
    amorphe*, apathi*, apathique*, attends le bus, au boulot, bah, banal*, barbant, barbant*, blasé*,
    boarf, bof, bof bof, boulot dodo, bâill*, bâille, ca va, café, calme plat, calmé*, chiant à mourir,
    chu correct, classique, comme ci comme ça, comme d'hab, comme d'habitude, comme hier, comme les
    autres, comme toujours, comme un autre, couci couça, cours annulé, courses faites, crevé du, crevé
    du travail, crevé*, dans le bus, dans le métro, dans le rer, dans le train, de mauvaise non plus,
    devant la télé, dimanche pluvieux, détendu, détendue, en pyjama, en télétravail, enfants couchés,
    ennui*, ennuy*, entre deux, envie de dormir, exténu*, fait gris, fatigu*, fatigué*, flemm*,
    flemmard*, flemme, glande*, grand chose, grosse flemme, habituel*, histoire ancienne, indiffér*,
    indifférent*, je chill, je suis las, journée comme, las, lasse, les courses, lessive, lessive*,
    m'emmerde, m'en balance, m'en fiche, m'en fous, m'en tape, m'ennui*, m'ennuie, mal réveillé, me fais
    chier, me fait plus rien, me touche plus, meh, mise à jour, mitigé*, monoton*, monotone, mou du
    genou, mouais, moyen, moyenne, mwais, ménage, nase, naze, ne me fait rien, neutre, neutre*, ni bien
    ni mal, ni chaud, ni chaud ni froid, ni content ni, ni joie ni, ni triste ni, ni triste ni heureux,
    ni triste ni heureuse,
    normal*, on fait aller, on se fait chier, ordinaire, ordinaire*, pas de mauvaise, pas de nouvelles,
    pas grand chose, pas motivé, pas pire, pas réveillé, pas terrible, passable, passé à autre chose,
    peinard*, petits sont couchés, peu importe, pleut, plus en colère, plus peur, plus stressé, plus
    triste, posé, promené le chien, pépère, pépère*, quelconque, quelconque*, redescendu*, relax,
    repassage, rien d'extraordinaire, rien de fou, rien de grave, rien de neuf, rien de nouveau, rien de
    particulier, rien de passionnant, rien de prévu, rien de spécial, rien à dire, rien à faire, rien à
    foutre, rien à raconter, rien à signaler, routine, routine*, s'ennuyer, salle d'attente, sans plus,
    scrolle, sieste, sommeil, somnol*, sorti les poubelles, sous le plaid, sur le canapé, sur mon
    téléphone, tondu la pelouse, tourne en rond, tourné la page, tout va, train-train, tranquil*,
    tranquille, tranquillou, une journée comme les autres, vaisselle, y pense plus, zapp*, zéro
    motivation, à la caisse, ça me va, ça peut aller, ça va`,
} as const satisfies Record<Emotion, string>;
