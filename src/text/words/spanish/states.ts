import type { Emotion } from '../../../mood/emotions.ts';

export const STATES = {
  angry: `
    a punto de explotar, arrech*, atasco, cabread*, cabreo, cabrona, cabrón, cansado de todo, celos,
    celos*, coraje, de rabia, discusión, discutí, disgustad*, echando humo, encabron*, enfadad*, enfado,
    enojad*, enojo, estafa, estafaron, estoy que ardo, estúpid*, exasper*, exploto de rabia, fastidi*,
    frustrad*, furios*, ganas de pegar, gilipollas, gritar, grité, gritó, grosero, hart*, harta, harto,
    hasta el gorro, hasta el moño, hasta la coronilla, hasta las narices, hasta los huevos, hecha una
    furia, hecho una furia, hierve la sangre, idiota, idiotas, imbécil, impotencia, indigna, indignad*,
    injust*, injusta, injusticia, injusto, insult*, ira, irrita, irritad*, joder, mal humor, mala leche,
    maldit*, me cae mal, me enfada, me enoja, me pelee, me pone de los nervios, me revienta, me saca de
    quicio, me sacan de quicio, mentirosa, mentiroso, mintieron, mintió, molest*, mosquead*, no aguanto,
    no es justo, no soporto, odiar, odio, pelea, peleamos, pendejo, pendejos, que coraje, que trino,
    quemad*, qué rabia, rabia, rabios*, rabioso, rencor, robaron, romper algo, saca de quicio,
    traicion*, tóxic*, venganza, ya basta`,
  disgust: `
    apesta, arcadas, asco, asquea, asquead*, asqueros*, asquito, cochin*, cucaracha*, devolver la
    comida, ese olor, este olor, estómago revuelto, fuchi, ganas de vomitar, grima, guacala, guarr*,
    gusanos, huele fatal, huele mal, huácala, inmund*, mal olor, me da asco, me pone enferma, me pone
    enfermo, me revuelve, moho, mugre, nauseas, náusea*, olor a, podrid*, puag, puaj, pudre, que asco,
    qué olor, repugnan*, repuls*, repulsión, revuelto el estómago, revuelve el estómago, sucio, vomitar,
    vomité, vómito, wácala`,
  fear: `
    abrumad*, acojonad*, agobiad*, agobian, agobio, al borde, alarma, alarmad*, alterad*, amenaz*,
    angusti*, ansiedad, ansios*, asusta, asustad*, aterrad*, aterrorizad*, cagad*, canguelo, cirugía,
    corazón a mil, dentista, desbordad*, desvel*, entrevista, espantad*, espanto, estresa, estresad*,
    estresante, estrés, examen mañana, histéric*, incertidumbre, inquiet*, insegura, inseguro, insomnio,
    intranquil*, mariposas en el estómago de nervios, mañana tengo examen, me asusta, me da cosa, me da
    miedo, me late el corazón, me persiguen, me preocupa, me siguen, me tiemblan, miedo, miedos*, muert*
    de miedo, muerta de miedo, muerto de miedo, nervios, nervios*, no consigo dormir, no logro dormir,
    no me siento segura, no me siento seguro, no pego ojo, no puedo dormir, nudo en el estómago, operan,
    pavor, peligro, pesadilla, preocupa, preocupad*, presión, pánico, qué pasará, qué va a pasar, sin
    pegar ojo, sobrepasad*, sudor frío, susto, taquicardia, temblando, temblor, temo, temor, temor*,
    tens*, tiemblan las manos, tiemblo, y si sale mal`,
  happy: `
    a gusto, afortunad*, agradecid*, agradecim*, alegr*, alegría, aliviad*, alivio, aprob*, aprobé,
    ascens*, bacán, bendecid*, bendición, bien, buen día, buen humor, buen rollo, buenísim*, campeones,
    carcajadas, celebra*, celebrando, chévere, con energía, conseguí, content*, contenta, contento,
    cumpleaños, de buen humor, de buenas, de lujo, de maravilla, de puta madre, dichos*, disfrut*,
    divertid*, el mejor, embarazada, emocionad*, en el cielo, en el séptimo cielo, en la gloria, en las
    nubes, en paz, en una nube, enamorad*, enamorada, enamorándome, encantad*, enhorabuena,
    entusiasmad*, esperanzad*, estoy bien, estupend*, eufori*, eufóric*, excelente, fantástic*, felic*,
    felices, felicidad, feliz, fenomenal, fiesta, fin de semana, finde, ganamos, gané, genial, gozos*,
    gracias a la vida, gran día, guay, hermos*, ilusionad*, la mejor, llen* de energía, llena de vida,
    lleno de vida, lloro de alegría, lo logré, lo mejor, logré, lágrimas de alegría, maravillos*,
    mariposas, me alegra, me alegro, me ascendieron, me besó, me caso, me contrataron, me dieron el
    puesto, me dieron el trabajo, me encanta, me quité un peso, me río, me siento bien, me siento en las
    nubes, me siento genial, me siento mejor, me va bien, mejor ahora, mejor día, mejor que nunca, mucho
    mejor, muy bien, nada mal, no estoy mal, no está mal, no me puedo quejar, no me quejo, no paro de
    sonreír, no puedo parar de sonreír, no puedo quejarme, no quepo, no quepo en mí, nos casamos, nuevo
    trabajo, nunca he estado mejor, optimism*, optimista, orgullos*, padrísim*, plen*, por fin libre,
    por fin viernes, preciosa, precioso, primera cita, quitado un peso, qué bien, qué día tan bonito,
    qué emoción, qué guay, qué gusto, qué ilusión, qué maravilla, radiante, relajad*, reímos, reírnos,
    riendo, risas, satisfech*, sonriendo, sonriente, sonrisa, sonrío, suertud*, te amo, te quiero, todo
    va bien, vacaciones, victoria, viva, ya estoy mejor, yupi`,
  sad: `
    abandonad*, abatid*, afligid*, agobio triste, agotad*, al borde de las lágrimas, amargad*, apagad*,
    apena, apenad*, arrepent*, añor*, bajoneada, bajoneado, bajón, cabizbaj*, cae encima, chof,
    compungid*, corazón partido, corazón roto, cortamos, cortó conmigo, culpable, de capa caída,
    decepcionad*, decepción, dejó por, depre, deprimente, deprimid*, desalentad*, desanimad*, desastre,
    desconsol*, desemple*, desesperad*, desilusionad*, desmoraliz*, despidieron, destrozad*, destruid*,
    dia horrible, divorcio, dolid*, dolor, duele, duelo, duro día, día de mierda, día difícil, día duro,
    día malo, días malos, echo de menos, echo en falta, el mundo encima, enferm*, entierro, estoy sola,
    estoy solo, extrañ*, extraño a, extraño mucho, falleció, fatal, fracas*, funeral, ganas de nada, ha
    fallecido, ha muerto, hace falta alguien, hecha pedazos, hecha polvo, hecho pedazos, hecho polvo,
    herid*, horrible, hundid*, infeliz, inútil, jodid*, lejos de casa, lejos de mi familia, llorad*,
    lloran*, llorando, llorar, lloro, llorosa, lloré, luto, lágrimas, mal, mal día, mala noche, mala
    semana, malas noticias, me abandonó, me dejaron, me dejó, me duele, me echaron, me engañó con, me
    falta, me ha dejado, me haces falta, me quiero morir, me rompieron el corazón, me rompió, me siento
    fatal, me siento mal, me siento sola, me siento solo, me siento tan sol*, melancolía, melancól*,
    mierda, mundo se me, murieron, murió, murió mi, nadie me, nadie me entiende, nadie me quiere, nadie
    se acordó, nadie vino, no estoy bien, no estoy nada bien, no levanto cabeza, no me siento bien, no
    me siento nada bien, no paro de llorar, no puedo más, no sirvo, no tengo a nadie, no tengo amigos,
    no tengo ganas de nada, no vale la pena, no valgo nada, nostalgia, nostálgic*, ojos hinchados,
    olvidaron mi, parte el alma, pena, perdido, perdí, perdí mi, ploff, por los suelos, pésim*, quiero
    morirme, qué pena, qué triste, rechaz*, reprobé, resaca, rompimos, rompió conmigo, rota, roto, se
    fue para siempre, se me cae el mundo, se murió, se olvidaron, sin amigos, sin energía, sin
    esperanza, sin fuerzas, sin ganas, sin ilusión, sin ti, sin trabajo, soledad, solit*, suspendí, tan
    sola, tan solo, te extraño, tengo ganas de llorar, terminamos, terrible, tocando fondo, toqué fondo,
    triste*, tristeza, tristona, tristón, vací*, viud*, ya no está`,
  surprise: `
    alucin*, anda ya, anonadad*, asombrad*, atónit*, ay dios, boca abierta, boquiabiert*, caramba,
    caray, de golpe, de la nada, de piedra, de pronto, de repente, dejó helada, dejó helado,
    descolocad*, desconcertad*, dios mío, en serio, estupefact*, flip*, guau, hostia, impactad*,
    impresionad*, increíble, inesperad*, jamás lo hubiera, madre mía, me dejó sin, me quedé de piedra,
    me quedé helad*, me quedé sin, ni idea, no doy crédito, no imaginaba, no jodas, no lo esperaba, no
    lo puedo creer, no lo vi venir, no manches, no me digas, no me lo creo, no me lo esperaba, no me lo
    puedo creer, no tenía ni idea, nunca imaginé, nunca lo hubiera, ojiplátic*, ostras, parece mentira,
    pasmad*, perplej*, quién diría, quién lo diría, quién lo hubiera, quién lo iba a decir, qué dices,
    qué fuerte, se me cayó la mandíbula, shock, sin dar crédito, sin palabras, sorprend*, sorprendente,
    sorprendid*, sorpresa, virgen santa, wow`,
  neutral: `
    aburre, aburrid*, aburrimiento, ahí ando, ahí vamos, ahí voy, apátic*, aquí ando, aquí estoy, aquí
    nomás, así así, bien sin más, bostez*, cansad*, cenando, cocinando, como cada día, como siempre,
    como todos los días, común, con sueño, corriente, cotidian*, cualquiera, da igual, del otro mundo,
    desganad*, día normal, en el sofá, flojera, habitual, haciendo la colada, indiferencia, indiferente,
    lavando, lo de siempre, lo mismo, meh, muermo, más o menos, nada de especial, nada del otro mundo,
    nada emocionante, nada especial, nada interesante, nada nuevo, nada que contar, nada que destacar,
    ni bien ni mal, ni bueno ni malo, ni frío ni calor, ni fu ni fa, no pasa nada, normal, normalit*,
    pasable, pereza, perezos*, podría estar peor, podría ser peor, pse, pues nada, regular, rutina, sin
    cambios, sin más, sin novedad, sin pena ni gloria, somnolient*, tengo sueño, tirando, todo igual,
    todo tranquilo, tranquilo hoy, un día cualquiera, un día más, vagueando, viendo la tele`,
} as const satisfies Record<Emotion, string>;
