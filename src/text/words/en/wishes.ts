import type { Goal } from '../../../mood/goals.ts';

export const WISHES = {
  match: `
    afterparty, along with me, along with my, another helping, another like, another one like,
    appropriate, as angry as, as bitter as, as bleak as, as blue as, as bored as, as bright as, as
    broken as, as cheerful as, as chill as, as cosy as, as cozy as, as cross as, as dark as, as
    disgusting as, as down as, as dull as, as empty as, as excited as, as fed up as, as fierce as, as
    filthy as, as flat as, as furious as, as giddy as, as gloomy as, as good as i feel, as grim as, as
    gross as, as grumpy as, as happy as, as head spinning as, as heartbroken as, as hyped as, as i am,
    as i do, as i feel, as in love as, as jumpy as, as lonely as, as loud as, as low as, as mad as, as
    melancholy as, as mellow as, as mixed up as, as moody as, as nervous as, as numb as, as odd as, as
    peaceful as, as relaxed as, as restless as, as sad as, as scared as, as shocking as, as silly as, as
    slow as, as soft as, as strange as, as sunny as, as surprising as, as tense as, as tired as, as vile
    as, as warm as, as we are, as we feel, as weird as, as well please, as wild as, carry on with,
    celebrate, celebration, celebratory, complement*, congratulate, continue, current mood, current
    state of mind, day lasts, does the same, dont change, dont kill the vibe, dont ruin, dont want this
    feeling, dont want this to end, echo, echoes, equally, evening last, evening lasts, extend the,
    extra helping, feeling to end, feeling to go on, feeling to last, feels like i do, feels like me,
    feels like today, films like it, films like that, fits, fitting, go on with, go with it, goes best
    with, goes well with, goes with, hang on to, hold on to this, hold onto, how i feel, how im feeling,
    in keeping, in line with, in sync, in that mood, in that zone, in the moment, in the spirit, in the
    zone, in this bubble, in this wonder, in this zone, in tune, just company, keep it, keep it light
    and, keep riding, keep that, keep the, keep the party going, keep them, keep this, keep us here,
    keep us in, keep with, keeps everybody in, keeps me here, keeps me in, keeps us in, last a bit
    longer, last a little longer, last longer, like it please, like that please, linger, little longer,
    longer please, maintain, match me, match mine, matches, matching, mirror*, mood im in, more like it,
    more like that, more like these, more like this, more of that, more of the same, more of them, more
    of this, more please, movies like that, my bubble, my mood, my vibe, never end, on my wavelength, on
    theme, one like it, one like that, our mood, pair with, pairs well with, pairs with, party film,
    party movie, party music, preserve, prolong, reflect, reflects, relish, resonate*, ride the, ride
    this, same again, same colour, same energy, same feeling, same flavor, same flavour, same for me,
    same key, same kind of energy, same level of, same mood, same one again, same please, same spirit,
    same tone, same vibe, same wavelength, savor, savour, second helping, shares the feeling, soak it
    in, soak it up, spirit were in, stay angry, stay happy, stay here, stay in my, stay in the, stay in
    this, stay like this, stay on this, stay that way, stay there, stay this, stay up here, stay up
    there, stay with me, stay with that, stay with the, stay with this, stretch out, suit me, suit my,
    suitably, suited to, suits, sums up my, this feeling, this mood, this vibe, to fit, to go with, to
    match, to suit, to the occasion, too please, up here, vibe with, vibes with, victory lap, what were
    feeling, wherever i am, while it lasts, with the same, with the vibe`,
  lift: `
    abba, absurd, adorable, affirming, airy, all good in the end, all turn out, all turns out, all will
    be well, amusing, antidote, baby animals, back on my feet, balloons, banter, be alright in the end,
    be okay in the end, believe in humanity, believe in love, believe in people, belly laughs, best
    friends being, better, bit of fun, bit of joy, bit of sunshine, blackadder, blooper, bloopers, boost
    my mood, breezy, bright, brighten, bubbly, buoyant, buster keaton, cake, candy coloured, candyfloss,
    cartoon, cat videos, chaplin, charming, cheer, cheerful, cheerful ending, cheering, cheers, cheery,
    cheery ending, chirpy, chortle, chortles, chuckle, chuckles, clown, clowning, clowns, colorful,
    colourful, come out on top, comedian, comedic, comedies, comedy, comfort film, comfort movie,
    comforted, comforting, comic, confetti, confidence boost, consol*, corgis, couple of laughs, crack
    up, cuddle, cuddles, cuddly, cute, cutest, cutesy, daft, decent, decent people, delightful, disney,
    dog videos, dopamine, dorky, ducklings, easy laugh, easy laughs, easy viewing, easygoing, encourag*,
    encouragement, end happily, end happy, end up happy, end well, ends happily, ends well, enough
    sadness, everything turns out, everything turns out fine, everything works out, faith in humanity,
    faith in humankind, farce, feel better after, feel good, feel lighter, feelgood, feeling better,
    feels like a hug, feels like company, festive, flowers, fluff, fluffy, frothy, fun, funnier, funny,
    funtime, fuzzy, gags, gentle comedy, gentle funny, gentle humor, gentle humour, get their happy,
    giggle, giggles, giggly, gladden, gladness, glee, glitter, gloom gone, good cheer, good ending, good
    energy, good feeling, good for my soul, good for the soul, good heart, good hearted, good humor,
    good humour, good in people, good in the world, good laugh, good mood, good people, good things
    happen, good things happening, good vibes, goodhearted, goofball, goofy, grin, guffaw, hakuna
    matata, happier, happily ever after, happiness, happy, happy cry laugh, happy end, happy ending,
    happy endings, happy feet, happy one, happy songs, happy things, happy thoughts, heart full, heart
    soaring, heart swell, heartwarming, hearty, hilarious, hope, hopeful, hopeful ending, hug, hugs,
    human kindness, humor, humorous, humour, hysterical film, improv, improve, in stitches, inspir*,
    inspiring, joke, jokes, jokester, jollier, jolly, joy, joyful, joyous, joys, kick out of life, kind,
    kinder, kindhearted, kindness, kitten, kittens, lamb, lambs, laugh*, laughs, laughter, laurel and
    hardy, less dark, less depressing, less gloomy, less grim, less heavy, less miserable, less sad,
    light, light entertainment, light hearted, lighten, lighter, lighthearted, lightness, like sunshine,
    live happily, lols, looney tunes, lovable, love wins, lovely, makes it in the end, making it, mamma
    mia, merriment, merry, mirth, monty python, mood boost, mood booster, mood lift, mr bean, muppets,
    nice, no bad news, no dead, no death, no deaths, no depressing, no doom, no dying, no gloom, no
    grief, no heartbreak, no misery, no one dies, no one gets hurt, no sad, no sadness, no tears, no
    tragedies, no tragedy, no weepies, nobody dies, nobody gets hurt, nonsense, not bleak, not
    depressing, not gloomy, not heavy, nothing bad happens, nothing bleak, nothing dark, nothing
    depressing, nothing gloomy, nothing grim, nothing heavy, nothing miserable, nothing sad, nothing too
    dark, nothing too heavy, nothing too sad, nothing tragic, nothing weepy, optimism, optimistic,
    otters, paddington, panel show, parody, party poppers, penguins, people are good, pep me, peppy,
    perk, perky, pick me up, pick up, pick-me-up, pickmeup, pickup, pixar, playful, pleasant, pleasing,
    ponies, pony, positive, positivity, prank, pranks, pratfalls, pun, punchlines, punny, puns, puppies,
    puppy, puppy videos, quirky, quite my troubles, rainbow, rainbow*, rainbows, raise my spirits, ray
    of sunshine, rays of, reassuring, restore, restoring, ridiculous, rom com, romcom, romcoms, rosy,
    satire, serotonin, sesame street, side splitting, silliness, silly, silver lining, sitcom, sitcoms,
    sketch show, sketches, skits, slapstick, smile, smile again, smiles, smiley, smiling, soppy, spare
    me the misery, spare me the tears, spare me the weepies, sparkle, spirits, spoof, spring in my step,
    stand up, standup, stupid jokes, success story, summer vibes, summery, sunlight, sunlit, sunnier,
    sunny, sunshine, sweet, sweet and easy, sweeter, sweetness, tea and sympathy, ted lasso, tender and
    funny, the good in, things work out, tickle, tickled, tonic, turn out fine, turn out well, turns out
    alright, turns out fine, turns out okay, turns out well, unicorn, unicorns, up again, upbeat,
    uplift, uplift*, uplifter, wacky, warm and fuzzy, warm fuzzies, warm glow, warm hearted, warm one,
    warmer, warmhearted, warming, warms, warmth, whimsical, whimsy, wholesome, win in the end, wins in
    the end, with a heart, with a smile, with heart, witty, work out in the end, works out in the end,
    zany`,
  calm: `
    airy and slow, ambience, ambient, aquarium, asmr, attenborough, bake off, baking, balm, bed time,
    bedside, bedtime, before bed, before sleeping, birds, birdsong, birdwatching, blanket, bob ross,
    boring in a good way, breathe, breather, breathing, bring me down, brook, bubble bath, calm voice,
    calm*, calmly, campfire, canal boat, canal boats, candle, candlelight, candles, catch my breath,
    cello music, center me, centre me, chamomile, chill, chillax, chilled, chillout, clean air, clear
    water, clouds, cocoa, comfort, comforting voice, cool down, cool off, cosiness, cosy, country
    cottage, countryside, cozy, crackling fire, creek, cuddle, de stress, decompress, decompression,
    destress, destressing, dolphins, down to sleep, downtime, doze, dreamy, drift, ease, easy, easy on
    the nerves, easy pace, easygoing, embers, empty beach, evening calm, exhale, fall asleep, falling
    asleep, feather light, feel safe, fields, fire burn, fire burning, fire crackling, fireplace, fish
    tank, floaty, flute, for bed, forest walk, forests, fresh air, garden, gardeners, gardening,
    gardens, gentle, gentle pace, gentler, gently, ground me, grounded, grounding, hammock, hardly any
    talking, harmless, harp, hibernate, hills, hot bath, hot chocolate, hot milk, hug me to sleep, hush,
    hushed, hygge, hypnotic, knitting, laid back, laidback, lake, landing, landscapes, late night calm,
    lavender, lazy, lazy river, leisurely, less intense, less noise, less stress, less stressful, let go
    of tension, let go of the day, let go of the tension, lights out, little forest, lo fi, lofi, long
    walk, loosen, low effort, low key, low lights, low stakes, low stress, low volume, lower my heart
    rate, lull, lullabies, lullaby, meadow, meadows, meditat*, meditative, mellow, melt into the sofa,
    mindful, mindfulness, mist, monastery, monks, moonlight, moss, mountains, murmur, muted, nap,
    nature, need rest, nice bath, no action, no blood, no conflict, no drama, no excitement, no
    explosions, no fighting, no fights, no hurry, no jump scares, no jumpscares, no loud, no more noise,
    no noise, no plot, no rush, no scares, no screaming, no shouting, no stress, no surprises, no
    suspense, no tension, no thrills, no urgency, no violence, no yelling, nod off, noisy, not exciting,
    not loud, not scary, not stressful, not thrilling, not too exciting, not too loud, nothing dramatic,
    nothing exciting, nothing fast, nothing frightening, nothing intense, nothing jumpy, nothing loud,
    nothing noisy, nothing scary, nothing stressful, nothing tense, nothing thrilling, nothing violent,
    nothing with explosions, ocean, oxygen, pacify, paint, painting show, pajamas, peace, peaceful,
    piano, placid, planet earth, plants growing, pond, ponds, pottery, power down, pyjamas, quiet,
    quieter, quietest, quietly, quietness, rain, rainforest, rainy window, reassurance, recenter,
    recentre, recharge, recover, recovering, recuperate, relax*, release tension, respite, restful,
    restorative, river, rivers, rocking chair, rustling leaves, sailboat, sailing, scenery, scenic, sea,
    seaside, serene, serenity, settle, settle my nerves, shepherd, shepherds, shoulders, shush, shut
    eye, silence, silence please, singing bowls, sleep, sleepy, slow, slow and steady, slow down, slow
    pace, slower, slowest, slowly, slowpaced, slumber, snow falling, snowfall, snowy, snuggle, snuggly,
    soft, soft light, soften, softer, softly, some rest, soothe, soothing, spa, starry, steady,
    stillness, stream, stress free, stress relief, subdued, sunrise, sunset, take a breath, tame, tea,
    tender, the trees, to rest, tortoises, train journey, train journeys, train ride, train rides,
    trains, tranquil, tranquility, turtles, unclench, uncoil, undemanding, unknot, unplug, untangle,
    untense, unwind, unwind*, velvety, village life, voice in the room, warm bath, warm milk, waterfall,
    waves, whale, whales, whisper, whispered, whispering, whispers, white noise, wind down, wind me
    down, without drama, without stress, without violence, woodland, woods, yoga, zen`,
  energise: `
    a bit of a kick, a bit of bite, a bit of go, a bit of kick, a rush, accelerate, action, adrenalin,
    adrenaline, adventure, adventurous, alien invasion, aliens invading, anthems, apocalypse,
    astonishing, avengers, bada, badass, bang for, banger, bangers, bat out of hell, battle, beat drop,
    beats, big bangs, big bold, big twist, bit of a kick, bit of bite, bit of go, bit of kick, blast,
    blood curdling, blow off steam, blow up, blowing up, blows up, bonkers, boogie, boom, boost, bop,
    bops, boxing, brass band, breakneck, breathtaking, brutal action, bullets, bungee, caffeine, car
    chase, car chases, cardio, carnage, champions, chaos, charged, chase, chilling thriller, clean the
    house, cliff hanger, cliffhanger, cliffhangers, climb mountains, climbing mountains, clubbing,
    cobwebs, commotion, crash bang, craziest, crazy, creep me out, creepy, dance, dancefloor, danger,
    daredevil, daredevils, dazzling, death defying, demons, die hard, dinosaurs, disaster movie, disco,
    do something with my, drum and bass, drum solo, dynamic, edge of my seat, edge of the seat, edge of
    your seat, eerie, electric, electrify, electrify*, electrifying, energetic, energise*, energised,
    energising, energize*, energized, energy, epic, espresso, excite, excitement, excites, exciting,
    expedition, explore, explosion, explosions, explosive, fast, fast and furious, faster, fastest, feel
    alive, feel invincible, feisty, ferocious, fierce, fiery, fight, fights, fire in, fired me up, fired
    up, firework, fireworks, flat out, for running, for the drive, formula 1, formula one, frantic,
    freaky, frenetic, frenzied, frenzy, frighten me, frightened, frightening, full on, full throttle,
    full volume, fury road, gasp, gasps, get hyped, get me going, get moving, get my heart, get ready
    to, get the blood, get up and go, getting ready, ghost stories, ghost story, ghosts, giant monster,
    giant robots, gladiator, gladiators, glue me, glued to, godzilla, goose bumps, goosebumps, goriest,
    gory, grabs me, gripping, grips me, guitar solo, gunfight, guns blazing, gutsy, gym, hair raising,
    hard hitting, hard rock, haunted, headbang, heart attack, heart going, heart in mouth, heart in my
    mouth, heart pounding, heart pumper, heart race, heart racing, heart stopping, heart to race, heavy
    metal, heavyweight, heist, heists, high tempo, high tension, high voltage, horror, hot blooded,
    hype, hyped, hyper, indiana jones, insane, inspire me to, intense, intensity, invigorat*,
    invincible, james bond, john wick, jolt, jolting, jump around, jump scare, jump scares, jump start,
    jumps,
    jumpstart, kaiju, karate, keep going, keep me awake, kick ass, kick in, kick start, kick up,
    kickass, kicking doors, kicks ass, kicks off, kickstart, kinetic, knife edge, kung fu, lets go, life
    back into, lightning, like a boss, livelier, lively, liven, loud, loud and proud, louder, loudest,
    lung bursting, mad max, madmen, manic, martial arts, marvel, maximum, mayhem, mighty, mind bending,
    mind blowing, mindbending, mission impossible, monster movie, monsters, mosh, motivat*, motivating,
    motivation, motivational, motorbikes, motorcycle, nail biter, nail biting, nerve jangling, nerve
    racking, nerve shredding, nerve wracking, never stops, ninjas, no boring, no pauses, no slow, non
    stop, nonstop, not another quiet, not another slow, not boring, not dull, not slow, not something
    slow, not something to fall asleep to, nothing boring, nothing calm, nothing dull, nothing gentle,
    nothing quiet, nothing sleepy, nothing slow, octane, on the edge, oomph, out of bed, out of my skin,
    over the top, pace, paranormal, parkour, party, pedal to the metal, pep, perilous, pirates, plot
    twist, plot twists, possession, pounding, powerful, psych up, psyched, psyched up, psyching,
    pulsating, pulse, pump, pumped, pumping, punch, punchy, punk, quest, races, racing, racket, racy,
    rally, rapid, raucous, rave, raving, rebellion, recharge my, relentless, revolution, revved, riot,
    riotous, riveting, roar, roaring, rock and roll, rock concert, rock music, rocket, rocky, roller
    coaster, rollercoaster, rollicking, rousing, rowdy, run to, running music, salsa, samba, scare*,
    scariest, scary, scream my head off, screams, serial killer, set pieces, shake me, shake off, shake
    things up, sharks, shivers, shock, shocking, shoot em up, shoot out, shoot up, shootout, shootouts,
    shot of, sirens, skydiving, slasher, slashers, spark, sparks, spectacle, spectacular, speed, speedy,
    spicy, spine chilling, spine tingling, spinechilling, spook, spooks, spooky, sprint, stakes,
    stampede, stay awake, stay up, stimulating, stomp, storming, stunt, stunts, supercharge, superhero,
    superheroes, surfing, surprise, survival, survive, suspense*, swashbuckl*, sweat, swords, techno,
    tense, tense thriller, terrifying, things exploding, things that explode, thrill*, thrills, through
    the roof, thumping, tornado, tornadoes, train hard, training montage, treadmill, treasure, true
    crime, turbo, turn up, twist, twist ending, twists, twisty, underdog, unhinged, unnerving,
    unpredictable, unsettling, up tempo, upbeat, uproar, uptempo, vampires, vibrant, vigor, vigour,
    vikings, vitality, volcano, wake, wakes me, war, wham, whirlwind, white knuckle, whodunnit twists,
    wild, wildest, with a bang, with a kick, with bite, with guts, workout, zest, zing, zippy, zombie,
    zombies, zumba`,
  feel: `
    a cry, about death, about dying, about grief, about heartbreak, about loss, ache, aching, aching
    heart, angry film, angry movie, angry music, angry song, angry songs, anguish, animal dies, as angry
    as, as cross as, ballad, ballads, bask, bawl, be alone with, be angry, be sad, beautiful and sad,
    bittersweet, bleak, bleaker, bleakest, bloody revenge, blow to the heart, blub, break my heart,
    break up movie, break up songs, breaks my heart, breakup, breakup album, breakup movie, breakup
    songs, broken heart, broken hearted, brutal, burn it all down, burn it down, burn the world,
    catharsis, cathartic, cello, cellos, cleanse, comeuppance, company in my misery, cries, crushing,
    cry, cry it out, crying, dark, dark and sad, darker, darkest, death of, deathbed, deep, deep down,
    deeper, deeply moving, depressing, despair, destroy me, devastating, devastation, dies in the end,
    doesnt flinch, doesnt hold back, doesnt look away, dog dies, dont hold back, doomed love, doomed
    romance, drama, dramas, dramatic, drown in my, dwell, dying dog, elegiac, elegy, embrace, emotional,
    emotionally, emotions, expel, face it, face my, fado, fall apart, farewell, fathers and sons, feel
    alive again, feel every, feel everything, feel it, feel seen, feel something, feel things, feelings,
    feels, fight back, fight the system, fighting back, fighting the system, fights back, floodgates,
    full of feeling, funeral, fury, get it all out, get it out, get theirs, get them back, get through
    it by crying, gets it, gets me, gets theirs, gets what he deserves, gets whats coming, goodbye,
    goodbyes, grief, grief stricken, grieve, grieving, grim, grimmest, gut punch, gut wrenching,
    gutwrench*, hankies, hanky, happy cry, happy tears, harrowing, hate watch, haunting, have it all
    out, heart ripped out, heart strings, heartache, heartbreak, heartbreak songs, heartbreaker,
    heartbreaking, heartbroken, heartstrings, heavy, hit back, hits back, hits hard, honest, howl, hurt
    so good, hurting, hurts, in my feelings, indulge my, injustice, intimate, justice, kleenex, knows
    grief, knows loss, knows pain, knows what grief, knows what pain, lament, lean in, lean into, let it
    all out, let it out, let me rage, letting go, loneliness, lonely, longing, longing for, lose
    everything, loses everything, losing someone, lost love, love and loss, love story that ends badly,
    lyrical, marinate, mascara, melancholic, melancholy, melodrama, memory lane, minor key, miserable,
    misery, misery loves, missing someone, mourn, mourning, moving film, moving stories, moving story,
    no bow, no filter, no happy end, no happy ending, no happy endings, no jokes, nostalgia, nostalgic,
    not comedy, nothing cheerful, nothing happy, nothing jolly, of loss, out of my system, outrage,
    outraged, overthrow, pain, painful, painfully, passion, passionate, payback, poignant, pour it out,
    pour my heart, processing, profound, punch me in the gut, punishing, purge, rage, rage along, rage
    music, rage room, raw, realistic, really feel, regret, relatable, release, remember her, remember
    him, requiem, retribution, revenge, revenge comedy, righteous, righteous anger, righteous fury, rip
    me apart, rip my heart, sad, sad ending, sad film, sad love, sad movie, sad music, sad piano, sad
    song, sad songs, sad story, sadder, saddest, sadness, saying goodbye, scream, scream along, scream
    at, scream into, scream it out, screaming, self pity, sentimental, shatter, shattering, shout,
    shouty, sink in, sink into, sit in it, sit in my, sit in this, slow burn, smash, sniffle, so sad,
    soak in, sob, sobbing, sobfest, sobs, someone dies, sorrow, soul, soulful, stay angry, stay down,
    stay furious, stay livid, stay mad, stew in, stick it to, stirring, sulk, tear jerker, tear jerkers,
    tear jerking, tear me apart, tear my heart, tearful, tearjerker*, tears, tears of, the pain, the saddest,
    the tears, they both die, they lose, tissue box, tissues, touches me, touching, tragedy, tragic,
    tug, ugly cry, understand how i feel, understands, understood, unload, unrequited, vengeance, vent,
    violin, violins, vulnerable, wail, wailing, wallow, wallowing, waterworks, weep, weepie, weepies,
    weeping, weepy, weight of it, what grief is, what they deserve, whats coming to, wistful, work
    through, wreck me, wrecks me, wrench*, yearning, yell, yelling`,
  distract: `
    absorbed, absorbing, addictive, agatha christie, alone with my thoughts, amuse me, ancient rome,
    another century, another era, another life, another planet, another time, another world, anything
    but reality, anything but the news, anything but work, anything else, anywhere but, anywhere with,
    asteroid, astronauts, at the airport, avoid, away from everything, away from here, away from it all,
    away from my head, away from my thoughts, backdrop, background noise, background tv, binge,
    bingeable, bingewatch, bingewatching, blank out, block it, block out, blockbuster, box set, brain
    candy, brain dead, brain off, brain rest, brain rot, brainless, brainteaser, break from, bubblegum,
    cant look away, captivat*, captivate, card game, carry me off, chatter, check out from, chewing gum
    for the brain, clues, columbo, complicated, complicated plot, compulsive, conspiracy, consume me,
    consuming, cooking competition, crossword, crosswords, daydream, deep sea, different world,
    disappear, disconnect, distract*, diversion, diversions, divert, diverting, doctor who, doesnt
    remind me, dont want to think, drag me in, dragon, dragons, draw me in, draws me in, dream world,
    dreamland, dreamworld, drown it out, drown out, dumb, dumb fun, dumber, dumbest, easy show, easy
    telly, easy to follow, easy tv, easy watch, eat up, else to look at, else to think, elsewhere,
    elves, empty calories, enchanted, engaging, engross*, entertaining, entertainment, epic fantasy,
    escape, escapism, escapist, exotic, extraterrestrial, fairy tale, fairy tales, fairytale,
    fantastical, fantasy, far away, far from here, far off, faraway, fill the evening, fill the hours,
    fill the silence, fill the time, fluff to, foreign lands, forget, forget where i am, forgetting,
    galaxies, galaxy, game show, game shows, get away, getaway, go away, goblins, gossip, gripping
    enough, guilty pleasure, hands busy, harry potter, heist to follow, hide from, hide in, hobbit,
    hobbits, hogwarts, hook me, house hunting, ignore, imaginary, immersive, in my head, in the
    background, intricate, junk, keep me busy, keep my attention, keep my brain, keep my mind, keep my
    thoughts, kill an hour, kill the time, kill time, kill two hours, labyrinth, leave the world,
    lightsabers, little green men, long flight, long series, lord of the, losing myself, lost in, lot of
    plot, lots of plot, lots of twists, love island, magic, magical, magicians, make believe, marathon,
    middle earth, mind bender, mind numbing, mind off, mindless, miss marple, mute my, mute the,
    mysteries, mystery, mystical, narnia, no brain, no brainer, no hospitals, no lawyers, no news, no
    phones, no real life, no thinking, no thoughts, nonsense to, not about, not be alone with, not be
    reminded, not have to think, not my, not real, not remind me, not the news, not think, not thinking,
    not to think, not too demanding, not worry, nothing about love, nothing about work, nothing clever,
    nothing deep, nothing like my life, nothing real, nothing serious, nothing that reminds, nothing to
    do with, nothing with, numb, occupied, occupies, occupy, occupying, odyssey, off everything, off
    her, off him, off my mind, off my thoughts, off the grid, off things, off work, on while i, other
    lives, other people, other peoples, other places, other planets, other than, other things, other
    worlds, out of this world, own head, page turner, parallel worlds, pass the hours, pass the time,
    pirates and, plot heavy, poirot, popcorn film, popcorn movie, portal, potboiler, preoccupy,
    princesses, property show, pull me in, pulls me in, puzzle, puzzles, quit thinking, quiz show, quiz
    shows, rabbit hole, reality, replaying, riddle, riddles, rubbish telly, rubbish tv, run away, saga,
    second screen, sherlock, shut down my, shut off, shut out, shut the world out, sidetrack, silly game
    show, so gripping, soap opera, soaps, somebody elses, someone elses, something else, something to
    do, somewhere completely, somewhere else, somewhere far, somewhere hot, somewhere warm, somewhere
    with, somewhere without, space, spaceship, spaceships, star trek, star wars, stare at, stop
    overthinking, stop ruminating, stop thinking, stop worrying, stops me, stupid fun, stupid movie,
    stupidest, suck me in, sucks me in, sudoku, superficial, swallow me, swap my, switch it all off,
    switch off, take me away, take me somewhere, tangled, teleport, telly on, the waiting, think about
    nothing, thinking required, thoughtless, thousand pieces, thrones, time machine, time out, time
    pass, time travel, time traveler, time traveller, to tide me over, totally different, transport*,
    transporting, trash, trashiest, trashy, travel show, treasure hunt, trivia, tropical island, tune
    out, turn off my brain, universe, unputdownable, vanish, veg out, vege out, vegetate, video game,
    video games, voyage, waiting for results, well away from, westeros, whodunnit, witches, without
    real, without reality, without thinking, wizard, wizards, wonder, wont remind me, world building,
    worlds away, zelda, zero brain, zone me out, zone out, zoned out`,
} as const satisfies Record<Goal, string>;
