import type { Emotion } from '../../../mood/emotions.ts';

export const STATES = {
  angry: `
    abruti*, abusé, agace, agacé*, arnaqué*, bordel, bougon, colère, colérique, connard, connards,
    contrarié*, crier, crié dessus, crétin*, disputé*, déteste, embouteillage*, en ai assez, en ai
    marre, en boule, en pétard, en rogne, enfoiré, engueul*, engueulé*, enragé*, envie de frapper,
    exaspér*, excéd*, fait chier, fou de rage, frustré*, furax, furieu*, fâche, fâché*, gonfle, gonflé*,
    grognon, gros con, haine, hais, hargn*, horripil*, hors de moi, hors de question, hurler, idiot,
    idiots, inadmissible, indigné*, injuste, injustice, insult*, insupportable, insupportables,
    insupporte, irrité*, jalou*, je bous, la coupe est pleine, la moutarde, les boules, les nerfs,
    m'insupporte, m'énerve, marre, mauvaise humeur, me casse les, me pourrit, me prend la tête, me rend
    dingue, me rend folle, me rend fou, me rend malade de rage, me saoule, me soûle, me tape sur les
    nerfs, mensonge*, menti, merde alors, mépris*, on m'a volé, pas content, pas contente, plein le cul,
    plein le dos, prise de tête, putain de, pète les plombs, pète un câble, pète un plomb, péter les
    plombs, péter un câble, péter un plomb, quel con, rage, rageu*, rancoeur, rancune, ras le bol,
    remonté, ronchon, révolt*, salaud, sale con, saoul*, saoulé*, scandaleu*, supporte plus, sur les
    nerfs, tout casser, trahi*, vener, voir rouge, vois rouge, volé mon, vénère, à bout de nerfs, à
    cran, à fleur de peau, ça me saoule, énerv*, énervant*`,
  disgust: `
    asticots, berk, beuark, beurk, cafard dans ma, crade, crasse, crasseu*, degu, dégeu, dégoût*,
    dégoûte, dégueu, dégueulasse, envie de vomir, estomac retourné, gerbe, gerber, glauque, haut le
    cœur, ignoble*, immond*, immonde, infect, infâme*, mal au cœur, malsain*, moisi, moisissure,
    nausée*, odeur, odeurs, pouah, pourri au frigo, pourriture, puant, puanteur, pue, retourne
    l'estomac, répugn*, répugnant, répuls*, sale type, saleté, soulève le cœur, vers dans, vomi, vomir,
    vomis, écœur*, écœure`,
  fear: `
    affolé*, alarm*, angoiss*, angoisse, anxieu*, anxiété, apeuré*, bat la chamade, boule au ventre,
    boule dans la gorge, boule dans le ventre, burn out, burnout, cauchemar, cauchemars, charrette,
    crain*, crainte, cœur bat, cœur qui bat, dentiste, donne froid dans, débordé*, dépassé*, effray*,
    effrayé*, effroi, en danger, entretien demain, examen demain, flipp*, flippe, froid dans le dos,
    fébrile, hâte que ça finisse, inquiet*, inquiétude, insomnie*, insécur*, la frousse, la pétoche, les
    chocottes, les jetons, mains moites, mal au ventre avant, menac*, n'arrive pas à dormir, n'arrive
    pas à m'endormir, nerveu*, nuit blanche, nœud au ventre, nœud à l'estomac, oppress*, oral demain,
    paniqu*, panique*, parano*, partiels, pas dormir, pas rassuré, pas serein, pas sereine, pas
    tranquille, peur, préoccup*, pétrifi*, qui vive, redoute, sous l'eau, sous pression, soutenance,
    stress, stressant*, stressé*, stressée par, submergé*, sueurs froides, suivie, surcharg*, surmené*,
    sursaut*, tendu*, tension, terreur, terrifié*, terroris*, trac, tremblant*, tremble, tremblent,
    trembler, trouille, tétanis*, à bout de souffle, épouvant*`,
  happy: `
    admis, admise, amour, amoureu*, anniversaire, apaisé*, apprécie, au top, augmentation, aux anges,
    bac en poche, beau temps, beaucoup mieux, belle journée, bien, bien dans ma peau, bonheur, bonne
    humeur, bonne journée, bonne nouvelle, béni*, champions, chanceu*, chanter, comblé*, confian*,
    content*, contente, danse, de bonne humeur, décroché le, décroché un, détendu*, embauch*, en forme,
    enceinte, enchanté*, enfin fini, enfin le week, enfin libre, enfin terminé, enjou*, enthousiaste,
    euphor*, exceptionnel*, excité*, fantastique*, fiancée, fiancés, fier, fière, folle de joie,
    formidable, fou de joie, fou rire, fête, fêter, gagné, gai, gaie, gratitude, guilleret, génial*,
    heureu*, hâte, impeccable, j'adore, j'aime, jamais aussi bien, jamais été aussi heureu*, joie,
    joyeu*, kiff, kiffe, la banane, la forme, la patate, la pêche, la vie est belle, larmes de joie,
    léger comme, magnifique, mdr, me marie, me plains pas, me sens bien, me sens mieux, merci la vie,
    merveilleu*, mieux maintenant, mort de rire, morte de rire, motivé*, nickel, nouveau boulot, nouveau
    travail, optimiste, ouf, papillons, parfait*, pas mal, pas si mal, pas à me plaindre, passionné*,
    petit nuage, peux pas me plaindre, plein d'espoir, pleine forme, pleure de joie, plume, profite,
    profiter, promu*, ptdr, quel bonheur, ravi, ravie, ravis, rayonn*, reconnaissant*, rigolé, rire aux
    éclats, ris, régale, réjoui*, réussi, réussite, satisfait*, savoure, septième ciel, serein*,
    soulagé*, souriant*, sourire, souris, sourit, super, superbe, sur un nuage, tout baigne, tout roule,
    tout va bien, trop bien, trop content, trop contente, trop cool, va mieux, vacances, veinard*,
    victoire, week-end, weekend, youpi, ça baigne, ça roule, ça va bien, ça va mieux, ça va super,
    éclaté de rire, épanoui*`,
  sad: `
    abandonné*, abattu*, accablé*, affreu*, anéanti*, arrête pas de pleurer, au bout du rouleau, au fond
    du gouffre, au fond du trou, au plus bas, bas moral, blessé*, blues, bon à rien, bonne à rien,
    brisé*, broie du noir, broyer du noir, cafard, chagrin, chiale, chialer, chômage, coulé, coup de
    blues, coup de mou, coupable, crevé*, célibataire encore, cœur brisé, cœur gros, cœur lourd, cœur
    serré, dans le trou, dans les chaussettes, deuil, difficile, divorce, douleur, dure journée, dure
    semaine, déception, déchiré*, découragé*, décès, décédé*, dégoûté de la vie, démoralis*, dépress*,
    déprim*, déprimé*, désabusé*, désemparé*, désespoir, désespéré*, désolé*, dévasté*, déçu*,
    effondré*, en miettes, enterr*, envie de rien, esseulé*, est mort, fatigué de tout, gorge nouée,
    gorge serrée, grippe, gueule de bois, honte, honteu*, horrible, incompris*, inconsolable*, inutile,
    isolé*, jeté par, journée de merde, journée difficile, journée horrible, la poisse, larguée, larmes,
    le cœur brisé, les larmes aux yeux, lessivé*, licencié*, loin de chez, loin de ma famille, loupé, ma
    quitté, mal, malade, malheureu*, mamie est, manque, manquent, manques, maussade, mauvaise journée,
    mauvaise nouvelle, mauvaise passe, me manque, me sens mal, me sens pas bien, me sens vide, migraine,
    minable, moral bas, moral à zéro, morne, morose, mort, morte, morts, mélancoli*, n'arrête pas de
    pleurer, navr*, noirceur, nostalg*, nul, nulle, obsèques, oublié mon anniversaire, papi est, parti
    trop tôt, pas bien, pas de chance, pas le moral, pas terrible le moral, pas top, peine, peine de
    cœur, perdre mon, perdu*, personne n'est venu, personne ne, personne ne me comprend, personne à qui,
    peux pas m'arrêter de pleurer, plaqué*, pleurer, pleurs, pleuré, plus d'espoir, plus de force, plus
    envie de rien, plus là, pourri, pourrie, quitté, raté, recalé*, refus, rejeté*, rhume, rincé*,
    rompu, rupture, sale journée, sale semaine, sanglot*, sans espoir, sans toi, semaine de merde, sers
    à rien, seul, seule, solitaire, solitude, sombre, souffr*, spleen, séparation, terrible, toucher le
    fond, touché le fond, tout va mal, triste*, tristesse, trompée, usé*, va mal, vide, vidé*, virée, à
    bout, à plat, ça ne va pas, ça va pas, échec, échoué, épuisé*`,
  surprise: `
    abasourdi*, appris que, au dépourvu, bluffant, bluffé*, bouche bée, bouche ouverte, c'est dingue,
    c'est fou, choc, choqué*, coupé le souffle, crois pas mes, de nulle part, de ouf, dingue cette, du
    jour au lendemain, déconcerté*, découvert que, en reviens pas, estomaqué*, hallucin*, imprévu*,
    inattendu*, incroyable, interloqué*, j'en reviens pas, j'hallucine, j'y crois pas, jamais cru,
    jamais imaginé, jamais pensé, la vache, les yeux écarquillés, m'y attendais pas, mince alors, mon
    dieu, mâchoire, médus*, n'en reviens pas, n'y crois pas, oh là là, oh putain, ouah, pas possible,
    pas vrai, peux pas y croire, pris de court, prise de court, punaise, purée, qui aurait cru, qui
    l'aurait cru, qui l'eût cru, sans déconner, sans voix, scotché*, sidéré*, sorti de nulle part,
    soudain, souffle coupé, stupeur, stupéf*, sur le cul, sur les fesses, surpris*, surprise, sérieux,
    tombé des nues, tout à coup, trop fou, truc de fou, tu plaisantes, waouh, wow, y crois pas, à
    l'improviste, à quoi je m'attendais, ça alors, ébahi*, éberlu*, époustoufl*, étonn*`,
  neutral: `
    apathique*, bah, banal*, barbant, blasé*, boarf, bof, bof bof, boulot dodo, bâille, chiant à mourir,
    classique, comme ci comme ça, comme d'hab, comme d'habitude, comme hier, comme les autres, comme
    toujours, comme un autre, couci couça, crevé du travail, devant la télé, ennui*, entre deux,
    fatigué*, flemmard*, flemme, grand chose, habituel*, indifférent*, je suis las, lasse, lessive, m'en
    fiche, m'en fous, m'ennuie, mitigé*, monotone, mouais, moyen, moyenne, ménage, neutre, ni bien ni
    mal, ni chaud, ni chaud ni froid, ni content ni, ni joie ni, ni triste ni heureu*, normal*, on fait
    aller, ordinaire, pas de nouvelles, pas grand chose, pas terrible, passable, peu importe, pépère,
    quelconque, rien d'extraordinaire, rien de fou, rien de neuf, rien de nouveau, rien de particulier,
    rien de passionnant, rien de spécial, rien à dire, rien à faire, rien à raconter, rien à signaler,
    routine, s'ennuyer, sans plus, sommeil, somnol*, sur le canapé, train-train, tranquille,
    tranquillou, une journée comme les autres, vaisselle, ça peut aller, ça va`,
} as const satisfies Record<Emotion, string>;
