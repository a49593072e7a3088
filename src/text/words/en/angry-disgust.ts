export const ANGRY = `
  a disgrace, about to blow, about to explode, absurd policy, accused me, accused of, again without,
  aggravat*, aggro, aggy, am mad, anger, angrier, angriest, angrily, angry, angry cry, angry crying,
  angry tears, angy, annoy, annoyance, annoyed, annoying, annoys, apoplectic, are the worst, argh,
  argued, arguing, argument, arguments, arrogance, arrogant, arsehole, arseholes, asshole, assholes, at
  loggerheads, at my wits end, ate my food, ate my lunch, atrocious, audacity, backed out, backstab,
  backstabbed, backstabber, backstabbing, bad mood, bad tempered, bailed on me, balled fists, banned
  for, banned me, barking all night, barking at me, barking since, bastard, beef with, beefing,
  begrudge, behind my back, behind our backs, being blamed, being played, being used, belittled me,
  bellend, belligerent, bent out of shape, betrayed, bickering, big mad, big row, bigot, bigoted, bit my
  head off, bitch, bitches, bitchy, bites my head off, bitter, bitterness, blamed for, blamed me, blames
  me, blaming me, blasting music, blazing row, blew my top, blew up at, blocked my, blocking my drive,
  blood boil, blood boiling, blood boils, blood is boiling, blood was boiling, bloods boiling, bloody
  cheek, bloody hell, blow a fuse, blow my top, boil over, boiled over, boiling mad, boiling over, boils
  my blood, bollocking, bone to pick, bothers me, brassed off, brat, break something, broke her promise,
  broke his promise, broke my, broke my phone, broke the, broke their promise, broken promise, broken
  promises, brooding over, browned off, brushed me off, bs, bugged, bugging me, bugs me, bullies,
  bullshit, bully, bullying, burn in hell, called me names, cancelled last minute, cancelled my leave,
  cancelled on me, cant bear her, cant bear him, cant stand, cant take it anymore, cant take this
  anymore, cantankerous, car died, charged me for, charged me twice, cheated, cheater, cheating on me,
  cheek of it, cheesed, cheesed off, cheesing me off, chip on my shoulder, clenched fists, clenched jaw,
  clenched my fists, clenching my fists, combative, condescending, confiscated, conned, corrupt, could
  deck, could explode, could kill her, could kill him, could kill my, could kill them, could murder him,
  could murder my, could punch, could spit, could swing for, coward, cowardly, crabby, cranky, crash
  out, crashed again, crashing out, cross about, cross with, crotchety, cursing, customer service, cut
  in line, cut me off, cut my hours, cut the line, cutting the line, dammit, damn it, damnit, daylight
  robbery, delayed, delayed again, deleted my, demented with, dented my car, despise, detest, dickhead,
  dickheads, didnt listen, didnt show up, dimwit, dipshit, dishonest, dismissive, disrespect,
  disrespected, disrespectful, does my head in, doesnt even care, doesnt even notice, doesnt listen,
  doing my head in, doing my nut, done with everyone, done with her, done with him, done with people,
  done with this, dont listen, double crossed, double standards, doublecrossed, douchebag, dressed me
  down, drilling all, drilling since, drive me nuts, drives me bonkers, drives me crazy, drives me mad,
  drives me nuts, driving me crazy, driving me mad, driving me nuts, dumbass, ears are burning, eating
  me alive, eating my, eff this, effin, effing, embittered, enough is enough, enough of, enraged,
  enraging, entitled, envious, envy, exasperat*, exasperated, exasperating, f this, falling out with,
  falsely accused, fascist, fed up, feeling cross, fell out with, feuding, ffs, fight with, fighting
  with, fists are balled, fists clenched, fit to be tied, flaked, flaking, fleeced, flight was
  cancelled, flip a table, flip out, flip tables, flipped me off, flipped out, flipping out, foaming,
  fobbed off, fobbing me off, for fucks sake, for gods sake, for heavens sake, for petes sake, for the
  third time, fought with, foul mood, foul temper, fourth time, froze again, frustrat*, fuck everyone,
  fuck everything, fuck her, fuck him, fuck my boss, fuck my job, fuck off, fuck people, fuck sake, fuck
  that, fuck them, fuck this, fuck you, fucks sake, fumin, fuming, furios, furious, fury, gaslight,
  gaslighting, gaslights, gaslit, gave me the finger, gave my desk, gave my promotion, get back at, get
  even, get my goat, get off my back, gets my goat, getting even, getting on my nerves, gnash my,
  gnashing, go ballistic, go berserk, go to hell, god damn, god damned, goddammit, goddamn, goddamnit,
  going ballistic, going to explode, gonna blow, gonna explode, gonna lose it, got a fine, got banned,
  got me heated, got my goat, got my order wrong, grinding my gears, grinding my teeth, grinds my gears,
  grit my teeth, gritted teeth, gritting my teeth, grouchy, grr, grudge, grudges, grumpy, gtfo, guy got
  the promotion, hacked, hacked off, had a fight, had a row, had enough, had it with, had my fill,
  hammering, has me boiling, has me demented, hate, hate everyone, hate her, hate him, hate my boss,
  hate my job, hate them, hate this, hated, hateful, hates, hating, hatred, having a row, he got the
  promotion, heads will roll, hit someone, hit something, hit the roof, homophobia, homophobic, honest
  to god, hopping mad, hostile, hot headed, hot under the collar, how dare, huffing and puffing, huffy,
  huge row, hung up on me, hypocrisy, hypocrite, hypocrites, hypocritical, i am cross, i am mad, idiot,
  idiots, ignorance, ignorant, ignored me, ignores me, ignores my, ignoring me, ignoring my, im boiling,
  im cross, im done with, im heated, im mad, im pressed, imbecile, in a huff, incandescent, incensed,
  incompetence, incompetent, inconsiderate, indignant, infuriat*, infuriated, injustice, insult,
  insulted, insulting, internet is down, internet is down again, internet keeps, interrupted,
  interrupting me, interrupts, irascible, irate, irk, irked, irks, irks me, irritability, irritable,
  irritat*, is the worst, isnt even fair, isnt fair, jackass, jaw clenched, jealous, jealousy, jerk,
  jerks, jumped the queue, keeping the deposit, keeps barking, keeps crashing, keeps interrupting, kept
  me waiting, kept my deposit, kept the deposit, keyed my, keyed my car, kick something, kill someone,
  knobhead, laptop died, last nerve, last straw, leave me alone, left the dishes, left the mess, left
  the washing up, left without paying, liar, liars, lied, lied to me, lies, livid, loathe, lose my cool,
  lose my patience, lose my rag, lose my shit, lose patience, losing it, losing my cool, losing my mind
  at, losing my patience, losing my rag, losing my shit, losing my temper, lost all my work, lost it at,
  lost it completely, lost it with, lost my bag, lost my bags, lost my cool, lost my luggage, lost my
  patience, lost my rag, lost my shit, lost my temper, lost our luggage, lost patience, lost the bags,
  lowlife, lying to me, mad about, mad af, mad as hell, mad at, mad because, mad rn, mad that, mad with,
  maddening, madder, made me mad, make him pay, make them pay, makes me mad, makes my blood, malding,
  manipulated, manipulative, mansplain, mansplaining, meltdown at, messed me about, micromanage, miffed,
  misogynist, misogyny, missed my bus, missed my train, mistreated, mocked me, mocking me, mocks me,
  moody teenager, moron, morons, my car got towed, my limit, nagging, narked, narky, nazis, neighbors
  are drilling, neighbour from hell, neighbours are drilling, never arrived, never listen, never
  listens, never showed up, nightmare neighbours, no apology, no fury like, no patience, no shame,
  nobody listens, noisy neighbors, noisy neighbours, not amused, not best pleased, not fair, not happy
  about, not happy with, not impressed, not my fault, not pleased, obnoxious, off the handle, offended,
  on hold, on hold for, on hold with, on my nerves, on my wick, opened my post, ornery, out of patience,
  outburst, outrage, outraged, outrageous, overcharged, overcharging, p ed, parked across, parked in my
  spot, parking fine, parking ticket, party all night, passed me over, passed over, passed over for,
  patience is gone, patronised, patronising, patronizing, payback, pd off, peed off, peeved, people are
  so, people these days, pestering, pet peeve, petulant, phone died, pig headed, pile of crap, pillock,
  piss me off, piss off, pissd, pissed, pissed off, pisses, pisses me off, pissing, pissing me off,
  pissy, playing loud music, plotting revenge, pompous, pretty mad, prick, pricks, proper cross,
  provoked, punch a wall, punch someone, pushed in front, pushed too far, quarrel, quarrelled, queue
  jumper, quite cross, racism, racist, rage, rage quit, ragin, raging, raised my rent, raised the rent,
  ranting, rather cross, ratty, read my diary, reading my diary, reading my messages, ready to blow,
  ready to explode, real mad, really cross, really mad, red mist, refused to pay, refusing to pay, rent
  increase, rent went up, resent*, resentment, revenge, ridiculous, riled, rip off, ripoff, ripped me
  off, ripped off, ripping me off, robbed, ropable, ropeable, rot in hell, row with, rubbish service,
  rubs me the wrong way, rude, rudeness, sabotage, sabotaged, salty, saw red, scam, scammed, scammer,
  scammers, scandalous, scornful, scratched my, scream, screamed at me, screaming at, screaming inside,
  screaming kids, screw everyone, screw her, screw him, screw them, screw this, screw work, screw you,
  screwed me over, screwed over, scumbag, see red, seeing red, seethe, seething, selfish, sexism,
  sexist, shaking with anger, shaking with rage, shameless, shithead, short changed, short fuse, short
  fused, short tempered, shortchanged, shouted at, shouting at me, shouts at me, shove it, shut up, sick
  and tired, sick of, sick to death of, simmering, skipped the queue, slap her, slap him, slap someone,
  smash everything, smash something, smash things, smashed my, smh, smouldering, snapped at, snapping
  at, snappy, snarky, sneaky, snippy, snitched on me, so cross, so done, so jelly, so mad, so over this,
  so petty, so unfair, sod it, sod off, sod this, speeding ticket, spilled on, spit nails, spite,
  spiteful, spitting feathers, spitting fury, spitting mad, spitting nails, stabbed in the back, stabbed
  me in the back, steal my, stealing my, steals, steam coming out, steaming, stew over, stewing, stfu,
  still cross, still havent fixed, still mad, still not fixed, still waiting for a refund, stole my,
  stole the, stolen, straight to my face, strangle, stroppy, strung me along, stuck in traffic, stupid,
  stupidity, such nonsense, sulking, sulky, surly, swear to god, swearing at me, swears at me, swore at
  me, sworn at, swung for, tailgater, tailgating, take credit, take the piss, taken advantage of, taken
  for granted, takes credit, takes the piss, taking credit, taking the credit, taking the piss, talked
  over me, talking over me, talks over me, tantrum, tears of anger, tears of rage, teed off, teeth
  clenched, teeth gritted, temper, tenth time, testy, tetchy, tether, that does it, the cheek of, the
  nerve, thief, thieves, this nonsense, this traffic, threw me under the bus, throttle, through my
  things, throw something, throw things, ticked, ticked off, tilted, tired of all this, tired of being,
  tired of being treated, tired of everyone, tired of her, tired of his, tired of people, tired of
  their, tired of this, tired of waiting, toerag, told off, took advantage of, took all the praise, took
  credit, took my phone, took my seat, took my spot, took the credit, took the piss, took the praise,
  tosser, towed my car, toxic boss, toxic people, toxic workplace, traffic jam, train was cancelled,
  treated like crap, treated like dirt, treated like garbage, treated unfairly, trembling with anger,
  trembling with rage, tried my patience, triggered, trying my patience, twat, twice for, two faced,
  unacceptable, unamused, under my skin, undermined me, underpaid, unfair, unfairly, unfairness,
  ungrateful, unimpressed, unjust, up in arms, up my nose, up the wall, up to here, upset and angry,
  upstairs neighbor, upstairs neighbors, upstairs neighbour, upstairs neighbours, used me, useless
  company, useless support, using me, vandalised, vein popping, vendetta, vengeful, very cross, vex,
  vexed, vexing, walk all over me, walked all over, wanker, wankers, wanna punch, want to deck, want to
  hit, want to kill her, want to kill him, want to punch, want to slap, want to smash, warpath, went
  ballistic, went behind my, went berserk, went off on, what a cheek, what a joke, what is wrong with
  people, who ate my, who does he think, who does she think, wifi dropped, wifi is down, wifi is down
  again, wifi keeps, winding me up, winds me up, without asking, without even asking, without my
  permission, without permission, wits end, wont leave me alone, wont listen, wont pay, wont shut up,
  wont stop barking, worked up, wound me up, wound tight, wrath, wrathful, wring his neck, wrong order,
  wronged, wrongly accused, yelled, yelled at, yelling, yells at, yells at me`;

export const DISGUST = `
  a hair in, a rat in, a worm, abattoir, abhor, abhorrent, abominable, abscess, absolutely revolting,
  aftertaste, almost gagged, almost puked, almost threw up, almost vomited, am revolted, animal cruelty,
  appalled, appalling, are revolting, armpit, armpits, ashtray, awful smell, backwash, bad breath, bad
  smell, bad taste, barf, barfed, barfing, bathe in, be sick, bed bug, bed bugs, bedbug, bedbugs,
  bedpan, been sick on, bile, bin bag burst, bin juice, bird poop, bleach my eyes, blech, bleh, blergh,
  bleuch, bleugh, bleurgh, blister, blocked drain, blocked toilet, bloody plaster, blowout, blurgh,
  boak, bodily fluid, bodily fluids, body odor, body odour, boke, booger, boogers, botfly, bowfin, brain
  bleach, bug in my food, bug in my salad, bug in my soup, bugs in, burped in, burped in my, burping,
  cannot unsee, cant eat, cant face food, cant face my food, cant swallow, cant unsee, carcass, cat
  litter, cat poop, cat sick, catheter, chee chee, chewing loudly, chewing noises, chewing with his
  mouth open, chews with, chhi, chicken juice, chucked up, chunder, chunky milk, clipped their nails,
  clipping her nails, clipping his nails, clips her nails, clips his nails, clogged drain, clogged
  toilet, clump of hair, cockroach, cockroaches, condom, contaminated, contempt, coughed in, coughed on,
  coughed on me, couldnt eat, couldnt swallow, covered in hair, cow dung, crapped on, crawling with,
  creep, creeped on, creeps me out when men, creepy boss, creepy crawlies, creepy crawly, creepy dude,
  creepy guy, creepy man, creepy men, creepy old man, cringe, cringeworthy, cringing, curdled, dandruff,
  dead bird, dead fish, dead flies, dead fly, dead mice, dead mouse, dead pigeon, dead rat, decay,
  decaying, decomposing, dentures, depraved, despicable, diarrhea, diarrhoea, dirtiest, dirty,
  disgraceful, disgust*, distasteful, dog mess, dog muck, dog poo, dog poop, dog shit, dog sick, double
  dipped, double dipping, drool, drooled, droppings, earwax, eew, eugh, eurgh, ew, eww, ewww, excrement,
  expired milk, eye bleach, faeces, false teeth, feces, feel a bit ill, feel dirty, feel ill, feel
  revolting, feel sick, feel violated, feeling sick, filth, filthiest, filthy, fishy smell, flashed me,
  flea bites, fleas, flesh crawl, flesh crawls, flesh creeps, flies all over, flies everywhere, flies
  in, flies on, floating plaster, floating plasters, floor was sticky, fly in my, fly in my soup, food
  poisoning, foul, foul smell, foulest, found a hair, fridge died, fruit flies, fungal, fungus, furry
  growing, gag, gagged, gagging, gangrene, gas station bathroom, germs, germy, gives me the creeps,
  gives me the ick, gone lumpy, gone off, gone right off, gone sour, gopping, greasy, green fur, grime,
  grimy, grody, groped, groper, groping, gross, grossed out, grosses, grosses me out, grossest,
  grotty, growing fur, growing in my, growing on the, grown fur, grubby, gum under, gunge, gungy, gunk,
  hair in my food, hair in my soup, hair in the, hairball, half a worm, half eaten, hate that smell,
  hate the smell, hawking up, heave, heaving, his bo, his chewing, his own sick, horrible smell, how
  revolting, human poop, hurl, hurling, i could vomit, i feel ill, i feel sick, i feel violated, ick,
  icked, icks, icky, ill just looking, im revolted, inedible, infestation, infested, is rank, is
  revolting, it was moving, just revolting, keep scrubbing, larvae, latrine, latrines, lech, leech,
  leered at me, leering, lewd, lice, licked his, licked my, licking his, licking the, licks his, lip
  smacking, litter box, loathe that smell, loathe the smell, loathing, loathsome, lost my appetite, lost
  my lunch, loud chewing, lump of hair, lumpy milk, made me feel ill, made me sick, maggot, maggots,
  make me sick, makes me feel ill, makes me feel sick, makes me ill, makes me sick, makes my stomach
  churn, making me sick, malodorous, manky, mice in, mildew, minger, mingers, mingin, minging, mold,
  moldy, mould, moulded, mouldy, mouldy food, mucky, mucus, mukbang, musty, my stomach turned, nail
  clippings, nappies, nappy exploded, nappy leaked, nastier, nastiest, nastiness, nasty, nausea*,
  nauseated, nauseating, nauseous, nearly lost my, nearly sick, need bleach, never eating again, niffy,
  nits, norovirus, nose picking, obscene, off my food completely, off putting, old chewing gum, ooze,
  oozes, oozing, overflowed toilet, pedo, pedophile, pedophiles, pee in, pee on, pee yew, peed in, peed
  on, perv, perverse, pervert, perverted, perverts, perving, pervs, pervy, phew that stinks, phlegm,
  physically sick, picking her nose, picking his nose, picks her nose, picks his nose, pimple popping,
  pimples, pissed in, pissed on my, plaster in my, pong, poo, pooed, poonami, poop everywhere, pooped
  in, pooped on, poopy, porta potty, pubic hair, public restroom, public toilets, puke, puked, pukes,
  puking, pungent, pure rank, pus, put me off, put me off my dinner, put me off my food, put me off my
  lunch, put me right off, put off my, put off my food, putrid, puts me off, putting me off, queasy,
  rancid, rank smell, rat in my, rats, raw chicken, raw meat, really revolting, reek*, reeked, reeking,
  reeks, repelled, repellent, repugnant, repuls*, retch*, revolt*, revolted at, revolted by, revolting
  and, revolting man, revolting smell, revolts me, revulsion, ringworm, roach, roaches, roadkill,
  rotted, rotten, rotting, saliva, scab, scrub my skin, scrub myself, scrubbed my skin, scummy, septic
  tank, sewage, sewer, shat in, shat myself, shat on, shit everywhere, sick all over, sick bucket, sick
  down my, sick just thinking, sick on me, sick on my, sick to my stomach, sick to the stomach, sicked,
  sicked up, sickened, sickening, sickens, skanky, skeeved, skeeves, skeevy, skid mark, skid marks, skin
  crawl, skin crawled, skin crawling, skin crawls, slaughterhouse, sleaze, sleazebag, sleazeball,
  sleazy, slime, slimeball, slimy, slobber, slobbery, sludge, slug, slugs, slurping, slurps, smell in,
  smell of, smelled awful, smelled bad, smelled horrible, smelled like death, smells awful, smells bad,
  smells horrible, smells like ass, smells like death, smells like feet, smells like fish, smells like
  pee, smells like piss, smells like shit, smells like sick, smells of fish, smells of piss, smells of
  sick, smells rank, smells so bad, smelly, smelt awful, sneezed in, sneezed in my, sneezed on, sneezed
  on me, snot, snotty, so rank, so revolting, soiled, something furry, something growing, sour milk,
  spat, spat at me, spat in, spat on, spew, spewing, spider in my food, spit, spit on me, spits on,
  spitting, spitting on, spoiled food, spoiled milk, spoilt milk, squalid, squalor, squeamish,
  squirming, stained sheets, stank, stench, stepped barefoot, stepped in dog, stepped in poop, stepped
  in something, sticky floor, still pink, stink, stinkin, stinking, stinks, stinky, stomach bug, stomach
  churned, stomach churning, stomach churns, stomach flipped over, stomach is churning, stomach is
  turning, stomach lurched, stomach lurches, stomach lurching, stomach still turning, stomach turn,
  stomach turned, stomach turns, stunk, swallowed a bug, swallowed a fly, sweat stains, sweaty feet,
  sweaty man, sweaty socks, sweaty stranger, tainted, tampon, tampons, tapeworm, tapeworms, taste of
  bile, tasted awful, tasted like death, tasted like feet, tastes awful, tastes like feet, tastes like
  shit, terrible smell, that smell, thats rank, thats revolting, the ick, the smell, the smell of, the
  way he chews, threw up, throat closes up, throw up, throwing up, tick on, toe jam, toe nails,
  toenail*, toilet blocked, toilet is blocked, toilet overflowed, trod in, turd, turn my stomach, turned
  me off, turned my stomach, turning my stomach, turns me off, turns my stomach, unblocked a drain,
  unblocking, unclean, undercooked, unhygienic, unsanitary, unsavory, unsavoury, unsee, upchuck, upset
  my stomach, urgh, urinal, urine, used nappy, used plaster, used plasters, used tissue, used tissues,
  used towel, vile, vom, vomit*, vomited, vomiting, vomy, vulgar, want to shower, want to throw up, was
  crawling, was revolted, was revolting, was sick down, was sick in, was sick on, wash my eyes, weirded
  out, were crawling, wet dog, wet hair, wet socks, what a creep, what a revolting, whiffy, wiped his
  nose, worm in my, worms, yeesh, yuck, yuckiest, yucky, yuk, zit, zits`;
