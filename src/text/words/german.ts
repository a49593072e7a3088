import { STATES } from './german/states.ts';
import { ASKS, WISHES } from './german/wishes.ts';
import type { Language } from './language.ts';

export const GERMAN = {
  states: STATES,
  wishes: WISHES,
  asks: ASKS,
  wanting: `
    bock auf, brauch, brauche, bring mich, empfiehl, etwas, film der, film die, filme die, gebt mir, gib
    mir, hab lust, habe lust, habt ihr, helft mir, hilf mir, hol mich, hätte gern, hätte lust, ich
    hätte, ich will, irgendein, irgendetwas, irgendwas, ist mir nach, kannst du, lass mich, lasst mich,
    lust auf, mach mich, mach mir, mir ist heute nach, mir ist nach, muss jetzt, muss mich, möchte,
    sehne mich nach, serie die, suche, was zum, will, will mich, will nicht, wollen, wünsche, würde
    gern, würde gerne, zeig, zeig mir`,
  pleading: `
    bitte`,
  because: `
    aber, da ich, damit ich, denn, nach, nachdem, obwohl, seit, wegen, weil`,
  turning: `
    aber, doch, jedoch, obwohl`,
  now: `
    gerade bin ich, inzwischen, jetzt, mittlerweile, nun`,
  past: `
    am morgen, erst, früher, gestern, gewesen, heute früh, heute morgen, letzte woche, vorher, vorhin,
    war, waren, zuerst`,
  not: `
    gar nicht, kaum, kein, kein bisschen, keine, keinem, keinen, keiner, keines, nicht, nicht besonders,
    nicht gerade, nicht mal, nicht mehr, nicht sehr, nicht so, nicht wirklich, nichts, nie, niemals,
    niemand, nimmer, nix, noch, ohne, weder, weder noch, überhaupt nicht`,
  very: `
    absolut, echt, extrem, furchtbar, ganz, komplett, krass, mega, richtig, sau, schrecklich, sehr, so,
    super, tief, tierisch, total, ultra, unglaublich, unheimlich, verdammt, voll, völlig, wahnsinnig,
    wirklich, ziemlich, zutiefst`,
  slightly: `
    bisschen, bissel, bisserl, bissl, eher, ein bisschen, ein wenig, einigermaßen, etwas, halbwegs,
    irgendwie, leicht`,
  plain: `
    das war, es war, ganz allein gelassen, gut also, gut dann, gute nacht, guten abend, guten morgen,
    guten tag, hatte ein, hatte eine, hatte einen, hatte heute, hatte ich, hatte nur, ich hatte, ich
    war, schon, schon lange, schon wieder, schonmal, spiel, tag war, war der, war die, war ein, war
    eine, war ganz, war heute, war ich, war mein, war so, wo ist, woche war, zum guten`,
} as const satisfies Language;
