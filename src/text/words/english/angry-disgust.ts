export const ANGRY = `
  absurd policy, accused me, again without, aggravat*, anger, angrier, angriest, angrily, angry, angy,
  annoy, annoyance, annoyed, annoying, annoys, are the worst, argh, argument, arrogant, arsehole,
  asshole, assholes, at my wits end, ate my food, ate my lunch, audacity, back off, backstabbed,
  backstabber, backstabbing, bad mood, barking all night, barking at me, bastard, beef with, beefing,
  behind my back, being blamed, belittled me, bent out of shape, betrayed, big mad, bit my head off,
  bitch, bitches, bitchy, bites my head off, bitter, blamed for, blamed me, blames me, blasting music,
  blew my top, blood boil, bloody hell, blow a fuse, blow my top, boiling, boils my blood, bollocking,
  bone to pick, bothers me, brassed off, break something, broke her promise, broke his promise, broke
  my, broke my phone, broke the, broke their promise, broken promises, bs, bugging me, bugs me,
  bullshit, cancelled last minute, cancelled on me, cant bear her, cant bear him, cant stand, cant take
  it anymore, cant take this anymore, cantankerous, charged me twice, cheated, cheater, cheating on me,
  cheesed, cheesed off, cheesing me off, chip on my shoulder, clenched fists, clenched jaw, clenched my
  fists, clenching my fists, condescending, conned, crabby, cranky, crash out, crashed again, crashing
  out, cursing, customer service, cut in line, cut me off, dammit, damn it, delayed, delayed again,
  deleted my, dented my car, despise, detest, dickhead, dipshit, disrespect, disrespected,
  disrespectful, does my head in, doesnt listen, doing my head in, done with everyone, done with her,
  done with him, done with people, done with this, douchebag, dressed me down, drilling all, drive me
  nuts, drives me bonkers, drives me crazy, drives me mad, drives me nuts, driving me crazy, driving me
  mad, driving me nuts, dumbass, eating me alive, eff this, effing, enough is enough, enough of,
  enraged, envious, envy, exasperat*, exasperated, f this, falsely accused, fed up, ffs, fight with,
  fists clenched, fit to be tied, flight was cancelled, flip a table, flip out, flip tables, flipped
  out, flipping out, for fucks sake, for gods sake, for the third time, fought with, foul mood, fourth
  time, froze again, frustrat*, fuck everyone, fuck everything, fuck her, fuck him, fuck my boss, fuck
  my job, fuck off, fuck them, fuck this, fuming, furios, furious, fury, gaslighting, gaslit, gave my
  desk, gears, get back at, get even, get my goat, get off my back, gets my goat, getting on my nerves,
  getting to me, go to hell, god damn, goddamn, goddamnit, got a fine, got me heated, got my order
  wrong, grit my teeth, gritting my teeth, grouchy, grr, grudge, grumpy, gtfo, hacked off, had a fight,
  had enough, had it with, had my fill, hammering, hate, hate my boss, hate my job, hate this, hated,
  hates, heads will roll, hit someone, hit something, hit the roof, hopping mad, hostile, hot headed,
  hot under the collar, how dare, huffy, hypocrite, hypocrites, idiot, idiots, ignorant, ignores my, im
  done with, im heated, im mad, im pressed, in a huff, incensed, incompetent, inconsiderate, indicate,
  indignant, infuriat*, infuriated, injustice, insult, insulted, insulting, internet is down again,
  interrupted, interrupting me, interrupts, irascible, irate, irked, irks me, irritable, irritat*, is
  the worst, isnt fair, jackass, jaw clenched, jealous, jealousy, jerk, jerks, jumped the queue, keeps
  interrupting, kept me waiting, keyed my car, kick something, kill someone, last nerve, last straw,
  late again, leave me alone, liar, liars, lied, lied to me, lies, livid, loathe, lose my cool, lose my
  rag, losing it, losing my mind at, losing my patience, lost all my work, lost it at, lost it with,
  lost my cool, lost my rag, lost my temper, lying to me, mad about, mad as hell, mad at, madder, made
  me mad, make them pay, makes me mad, makes my blood, malding, meltdown at, miffed, missed my bus,
  missed my train, mistreated, moron, morons, my car got towed, nagging, narked, neighbors are drilling,
  neighbours are drilling, never listens, no patience, nobody listens, noisy neighbors, noisy
  neighbours, nonsense, not fair, obnoxious, offended, on hold for, on hold with, on my nerves, out of
  patience, outburst, outraged, outrageous, over it, overcharged, parked in my spot, parking ticket,
  passed me over, passed over for, patronised, patronising, patronizing, payback, peeved, people are so,
  people these days, pestering, pet peeve, petty, pile of crap, piss me off, pissd, pissed, pissed off,
  pisses, pisses me off, pissing me off, playing loud music, prick, provoked, punch a wall, punch
  someone, quarrel, quarrelled, queue jumper, rage, rage quit, raging, ranting, ratty, really mad, red
  mist, resent*, revenge, ridiculous, riled, rip off, ripoff, ripped me off, ripped off, robbed, row
  with, rubbish service, rubs me the wrong way, rude, sabotage, sabotaged, salty, saw red, scam,
  scammed, scammer, scammers, scratched, scream, screaming at, screw her, screw him, screw them, screw
  this, screw work, screw you, screwed me over, screwed over, scumbag, see red, seeing red, seethe,
  seething, shithead, short fuse, short fused, short tempered, shouted at, shouting, shove it, shut up,
  sick and tired, sick of, sick to death of, simmering, slam, slap her, slap him, slap someone, smash a,
  smash something, smash the, smash things, smh, smug, snapped at, snappy, snippy, snitched on me, so
  done, so mad, so unfair, spilled on, spite, spiteful, spitting feathers, spitting nails, stabbed in
  the back, stabbed me in the back, steals, steam coming out, steaming, stfu, still mad, still not
  fixed, still waiting for a refund, stole my, stolen, straight to my face, strangle, stroppy, stuck in
  traffic, stupid, tailgating, take credit, take the piss, taken for granted, takes credit, taking the
  credit, talked over me, talking over me, talks over me, tantrum, teeth clenched, temper, tenth time,
  testy, tetchy, that does it, the cheek of, the nerve, third time this week, this traffic, threw me
  under the bus, throttle, throw my, throw something, throw things, ticked, ticked off, tilted, tired of
  all this, tired of being treated, tired of everyone, tired of her, tired of his, tired of people,
  tired of their, tired of this, told off, took all the praise, took credit, took my seat, took my spot,
  took the praise, tosser, towed my car, traffic jam, train was cancelled, treated like crap, treated
  like dirt, treated like garbage, treated unfairly, triggered, twat, twice for, two faced,
  unacceptable, under my skin, under the bus, undermined me, unfair, ungrateful, unjust, up in arms, up
  the wall, up to here, upstairs neighbor, upstairs neighbour, useless company, useless support, vein
  popping, vengeful, vexed, walk all over me, walked all over, wanker, want to kill her, want to kill
  him, what a joke, what is wrong with people, who does he think, who does she think, wifi is down
  again, winding me up, winds me up, without asking, wits end, wont leave me alone, wont listen, wont
  shut up, wont stop barking, worked up, wound me up, wound tight, wrath, wrathful, wrong order,
  wronged, wrongly accused, yelled, yelled at, yelling, yells at me`;

export const DISGUST = `
  a hair in, abhorrent, abominable, abscess, appalled, appalling, armpit, armpits, bad breath, bad
  taste, barf, barfed, bathroom is, be sick, bed bugs, bedbugs, bile, bin juice, bit into, bleach my
  eyes, blech, bleh, blergh, bleugh, blister, blocked toilet, boak, body odor, body odour, boke, booger,
  boogers, bowfin, bug in my food, bug in my salad, bug in my soup, bugs in, burped in my, cant eat,
  cant unsee, chewing noises, chewing with his mouth open, chews with, clipped their nails, clipping her
  nails, clipping his nails, clogged toilet, cockroach, cockroaches, contaminated, coughed on me,
  covered in hair, creep, creeps me out when men, creepy crawl*, creepy guy, cringe, cringeworthy,
  cringing, curdled, dead bird, dead mouse, decay, decaying, decomposing, depraved, despicable,
  diarrhea, diarrhoea, dirty, disgraceful, disgust*, distasteful, dog poo, dog shit, drool, drooled,
  earwax, eugh, eurgh, ew, excrement, expired milk, faeces, feces, feel dirty, feel ill at, feel sick,
  feeling sick, filth, filthy, fishy smell, flashed me, flea, fleas, flesh crawl, floor was sticky, fly
  in my soup, food poisoning, foul, foul smell, found a hair, fungal, fungus, furry growing, fuzz, gag,
  gagged, gagging, gangrene, gas station bathroom, gives me the creeps, gives me the ick, gone off,
  greasy, grime, grimy, grody, groped, gross*, grossed out, grosses me out, growing in my, growing on
  the, grubby, gum under, gunk, hair in my food, hair in my soup, hair in the, half a worm, heave, hurl,
  i could vomit, ick, icky, ill just looking, inedible, infestation, infested, larvae, leered at me,
  leering, lewd, lice, licked his, loathing, loathsome, lost my appetite, lost my lunch, lumps, made me
  feel ill, made me sick, maggot, maggots, makes me feel ill, makes me ill, makes me sick, makes my
  stomach churn, malodorous, manky, mildew, mingin, minging, mold, moldy, mould, moulded, mouldy, mouldy
  food, musty, my stomach turned, nail clippings, nasty, nausea*, nauseous, nearly lost my, need a
  shower after, niffy, obscene, off milk, off putting, ooze, oozing, overflowed toilet, pee on, pee yew,
  peed on, perv, perverse, pervert, pervy, phew that stinks, phlegm, picking his nose, picks his nose,
  pimple popping, pong, poop, public restroom, public toilet, puke, puked, puking, pungent, pus, put me
  off my dinner, put me off my food, put me off my lunch, put off my food, putrid, queasy, rancid, rat,
  reek*, repelled, repellent, repugnant, repuls*, retch*, revolt*, revulsion, roach, roaches, roadkill,
  rotted, rotten, rotting, scrub my skin, scrub myself, sewage, sewer, sick to my stomach, sick to the
  stomach, sicked up, sickened, sickening, sickens, skanky, skeeved, skeevy, skin crawl, skin crawling,
  sleaze, sleazeball, sleazy, slime, slimeball, slimy, slop, sludge, slug, slugs, smell in, smell of,
  smelled, smelled awful, smelled horrible, smells awful, smells horrible, smelly, smelt, smelt awful,
  sneezed in my, sneezed on me, snot, snotty, so dirty, soiled, something furry, something growing, sour
  milk, spat at me, spat in, spat on, spew, spewing, spider in my food, spit on me, spitting on, spoiled
  food, spoiled milk, spoilt milk, squeamish, stale, stank, stench, stepped in dog, sticky floor, stink,
  stinking, stinks, stinky, stomach churn*, stomach flipped over, stomach is churning, stomach is
  turning, stomach lurch*, stomach turn, stomach turned, stomach turns, stunk, swallowed a bug,
  swallowed a fly, sweaty stranger, taste of bile, tasteless, tastes like feet, that smell, the ick, the
  smell of, threw up, throw up, toe nails, toenail*, toilet is, toilet overflowed, turned green, turned
  my stomach, turned off, turns my stomach, unclean, unhygienic, unsavory, unsavoury, unsee, upchuck,
  urine, used plaster, used tissue, vile, vom, vomit*, vomited, vomy, vulgar, want to throw up, wash my
  eyes, weirded out, wet hair, what a creep, whiffy, worm in my, worms, yeesh, yuck, yucky, yuk`;
