import { STATES } from './es/states.ts';
import { ASKS, WISHES } from './es/wishes.ts';
import type { SentenceWords } from './sentence-words.ts';

export const SPANISH = {
  states: STATES,
  wishes: WISHES,
  asks: ASKS,
  wanting: `
    a ver algo, a ver si, algo, alguna, algún, antojo, antojo de, apetece, ayuda a, ayúdame, busco,
    búscame, dame, deseo, déjame, ganas de, hace falta, haceme, haz que, hazme, hoy toca, llévame,
    me apetece, me apetecería, me gustaría, me merezco, me provoca, merezco, mostrame, muéstrame,
    necesitamos, necesito, nos apetece, ojalá, para esta noche, para ver, peli de, peli que, pelis de,
    pelis que, película que, películas de, películas que, pon, poneme, ponme, ponnos, prefiero,
    queremos, querer, querría, quiero, quisiera, qué me recomiendas, qué veo, quítame, recomendame,
    recomienda, recomiendas, recomiéndame, se me antoja, serie que, sácame, tengo ganas de, una de,
    una peli, una película, una q, una que, uno de esos, vendría bien, ver algo`,
  pleading: `
    pls, por fa, por favor, porfa, porfavor, xfa`,
  because: `
    acabo de, debido a, desde que, después, es que, estoy, me dejó, me dio, me han, me siento, pero,
    por culpa, por el, por la, por mi, porq, porque, pq, tras, xq, ya que`,
  turning: `
    a pesar de, aunque, en cambio, pero, sin embargo`,
  now: `
    ahora, ahora mismo, hoy ya, ya estoy, ya me siento`,
  past: `
    al principio, anoche, antes, ayer, era, esta mañana, estaba, estuve, fue, hace rato, hace un rato,
    la semana pasada, me sentía, sentía`,
  not: `
    dejado de, dejé de, dejé de estar, jamás, nada, nada de, nadie, ni, ni siquiera, ninguna, ninguno,
    ningún, no, no estoy, no exactamente, no hay, no me siento, no mucho, no muy, no precisamente,
    no tan, no tengo, nunca, para nada, sin, tampoco, ya no, ya no estoy, ya no tengo`,
  very: `
    absolutamente, bastante, cantidad, completamente, de lo más, de verdad, demasiada, demasiado,
    increíblemente, mega, mogollón, mucha, mucho, muchísim*, muy, re, realmente, requete, sumamente,
    súper, tan, tanta, tanto, totalmente, tremendamente, un montón`,
  slightly: `
    algo, como que, ligeramente, medio, poco, un pelín, un poco, un poquito, un poquitín, un tanto`,
  plain: `
    a lo mejor, abre, absurdo, acceso, acera, acordó, acostó, ahorro, al perro, ambiente, anillo,
    ascensor, avión, bien cargado, bien fría, borde, buenas noches, buenas tardes, buenos días, busca,
    canto, causa, chico, chile, chismes, chorreó, cobra, comieron, comió, comía, conseguir, contesta,
    contestan, contestó, cubre, curso, de vez, decena, del perro, deporte, despacho, doce, dormí, dueño,
    el loro, el perro, en fin, enero, entero, entra, entro, envió, estos, fiera, fuera, guapa, guarda,
    guardia, guayaba, haber, hacen, haces, horas, huele, largas, leche, llamo, llanta, línea, madera,
    mal tiempo, mancha, marca, marrón, mejor amiga, mejor amigo, melón, mente, metió, mi mejor,
    mi perro, mi prima, molde, muerdo, más bien, música de fondo, nación, nada más, necesita, nevera,
    no dejo de, no para de, no paro de, no puedo dejar de, no puedo evitar, no puedo parar de, no solo,
    no sé bien, no sé muy bien, o bien, ocupa, olor a café, olor a lluvia, olor a mar, olor a pan,
    olvida, olvidó, once, opina, orilla, otras, oído, pared, parque, pasan, paseo, patata, pecho, perú,
    pibes, piratas, pisos, plano, plantas, planto, pluma, por otra parte, precio, precios, primo, prisa,
    queso, quiste, quita, quitarme, quitó, ratón, recoger, rompa, rubia, ruina, sabor, salen, salta,
    saltó, salud, samuráis, sentar, sobre todo, socia, socio, solar, soltó, sombra, su perro, subió,
    sucede, sudan, tal vez, tarta, techo, tener, tenés, termina, terminar, tienes, tinta, tinto, torta,
    traen, traer, trago, traje, turno, un perro, una de las, una de los, una de mis, uno de los,
    uno de mis, vender, vi una peli, vi una película, vi una serie, video, videos, viva la, échale`,
  telling: 'estoy soy fue era el ella',
  filling: 'algo de del e el la las lo los o para por que un una y',
  shows: 'peli pelicula musica',
} as const satisfies SentenceWords;
