import { STATES } from './french/states.ts';
import { ASKS, WISHES } from './french/wishes.ts';
import type { Language } from './language.ts';

export const FRENCH = {
  states: STATES,
  wishes: WISHES,
  asks: ASKS,
  wanting: `
    aide moi, aimerais, besoin, cherche, conseille moi, de quoi, donne moi, donnez moi, emmène moi,
    envie, fais moi, faudrait, film qui, il me faut, j'aimerais, je veux, laisse moi, me faut, mets moi,
    montre moi, propose moi, quelque chose, recommande moi, remonte-moi, souhaite, trouve moi, un truc,
    une série qui, veux, voudrais`,
  pleading: `
    s'il te plaît, s'il vous plaît, stp, svp`,
  because: `
    après, car, depuis, grâce à, je me sens, je suis, mais, parce qu, parce que, puisque, vu que, à
    cause`,
  turning: `
    bien que, cependant, mais, pourtant, quoique`,
  now: `
    désormais, là je, là ça va, maintenant, à présent`,
  past: `
    auparavant, avant, ce matin, hier, j'ai été, tantôt, tout d'abord, tout à l'heure, étais, était`,
  not: `
    aucun, aucune, aucunement, cessé d'être, guère, jamais, moins, ne plus, ni, pas, pas de, pas du
    tout, pas exactement, pas franchement, pas plus, pas si, pas spécialement, pas tellement, pas trop,
    pas très, pas vraiment, plus du tout, plus triste du tout, plus vraiment, rien, sans, suis pas, suis
    plus`,
  very: `
    absolument, archi, carrément, complètement, extrêmement, franchement, hyper, incroyablement, méga,
    plutôt, profondément, si, super, tant, tellement, terriblement, trop, très, ultra, vachement,
    vraiment, énormément`,
  slightly: `
    assez, légèrement, peu, un chouia, un peu, un tantinet, vaguement`,
  plain: `
    au lit, bien entendu, bien sûr, bonjour, bonne nuit, bonne soirée, bonsoir, dans mon lit, eh bien,
    en ville, film bien, la ville, le lit, ma ville, mon lit, ou bien, une ville`,
} as const satisfies Language;
