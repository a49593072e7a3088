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
    feels like today, films like it, films like that, fits, fits how i feel, fits my mood, fits the
    occasion, fitting, go on with, go with it, goes best with, goes well with, goes with, hang on to,
    hold on to this, hold onto, how i feel, how im feeling, in keeping, in line with, in my mood, in
    sync, in that mood, in that zone, in the moment, in the same mood, in the spirit, in the spirit of,
    in the zone, in this bubble, in this mood, in this wonder, in this zone, in tune, just company, keep
    it, keep it going, keep it light and, keep it that way, keep it up, keep riding, keep that, keep
    the, keep the mood, keep the party going, keep the vibe, keep them, keep this, keep us here, keep us
    in, keep with, keeps everybody in, keeps me here, keeps me in, keeps us in, last a bit longer, last
    a little longer, last longer, like it please, like my mood, like that please, linger, little longer,
    longer please, maintain, match me, match mine, matches, matching, mirror*, mood im in, more like it,
    more like that, more like these, more like this, more of that, more of the same, more of them, more
    of this, more please, movies like that, my bubble, my mood, my mood right now, my tuesday, my vibe,
    never end, on my wavelength, on theme, one like it, one like that, our mood, pair with, pairs well
    with, pairs with, party film, party movie, party music, preserve, prolong, reflect, reflects,
    relish, resonate*, ride the, ride this, same again, same colour, same energy, same energy as, same
    feeling, same flavor, same flavour, same for me, same key, same kind of energy, same level of, same
    mood, same nerves, same one again, same please, same spirit, same tone, same vibe, same wavelength,
    savor, savour, second helping, shares the feeling, so this mood, soak it in, soak it up, spirit were
    in, stay angry, stay happy, stay here, stay in my, stay in the, stay in the mood, stay in this, stay
    in this mood, stay like this, stay on this, stay that way, stay there, stay this, stay up here, stay
    up there, stay with me, stay with that, stay with the, stay with this, stretch out, suit me, suit
    my, suitably, suited to, suits, suits me, suits my mood, sums up my, thats my mood, the mood were
    in, the same please, this feeling, this mood, this vibe, to fit, to go with, to match, to suit, to
    the occasion, too please, up here, vibe with, vibes with, victory lap, what were feeling, wherever i
    am, while it lasts, with my current mood, with the same, with the same attitude, with the vibe`,
  lift: `
    abba, absurd, adorable, affirming, airy, all ends well, all good in the end, all turn out, all turns
    out, all will be well, amusing, animals being cute, antidote, baby animals, back on my feet,
    balloons, banter, be alright in the end, be happy again, be okay in the end, being kind, being nice,
    believe in humanity, believe in love, believe in people, belly laugh, belly laughs, best friends
    being, better, better mood, bit of cheer, bit of fun, bit of joy, bit of sunshine, blackadder,
    blooper, bloopers, boost my mood, breezy, bright, bright and colourful, bright side, bright spot,
    brighten, bubbly, buoyant, buster keaton, cake, candy coloured, candyfloss, cartoon, cat videos,
    chaplin, charlie chaplin, charming, cheer, cheerful, cheerful ending, cheering, cheering up, cheers,
    cheery, cheery ending, chirpy, chortle, chortles, chuckle, chuckles, clown, clowning, clowns,
    colorful, colourful, come out on top, comedian, comedic, comedies, comedy, comedy sketches, comfort
    film, comfort movie, comforted, comforting, comic, confetti, confidence boost, consol*, corgis,
    couple of laughs, crack up, cuddle, cuddles, cuddly, cute, cute animals, cute dogs, cutest, cutesy,
    daft, decent, decent people, delightful, disney, dog videos, dopamine, dorky, ducklings, easy laugh,
    easy laughs, easy viewing, easygoing, encourag*, encouragement, end happily, end happy, end up
    happy, end well, ends happily, ends well, enough sadness, everything turns out, everything turns out
    fine, everything works out, faith in humanity, faith in humankind, farce, feel better, feel better
    after, feel good, feel lighter, feelgood, feeling better, feels like a hug, feels like company,
    festive, flowers, flowers and, fluff, fluffy, frothy, fun, funnier, funny, funtime, fuzzy, gags,
    gentle comedy, gentle funny, gentle humor, gentle humour, get their happy, giggle, giggles, giggly,
    gladden, gladness, glee, glitter, gloom gone, good cheer, good ending, good energy, good feeling,
    good for my soul, good for the soul, good heart, good hearted, good humor, good humour, good in
    people, good in the world, good laugh, good mood, good people, good things happen, good things
    happening, good vibes, goodhearted, goofball, goofy, grin, guffaw, hakuna matata, happier, happily
    ever after, happiness, happy, happy cry laugh, happy end, happy ending, happy endings, happy feet,
    happy one, happy songs, happy things, happy thoughts, heart full, heart soaring, heart swell, heart
    warmer, heart warming, heartwarming, hearty, hilarious, hope, hope in people, hope in the world,
    hopeful, hopeful ending, hug, hugs, human kindness, humor, humorous, humorous one, humour,
    hysterical film, improv, improve, in stitches, inspir*, inspiring, joke, joke about, jokes, jokes
    and, jokester, jollier, jolly, jolly up, joy, joyful, joyous, joys, kick out of life, kind, kind
    heart, kind hearted, kind people, kind souls, kinder, kindhearted, kindness, kitten, kittens, lamb,
    lambs, laugh*, laughs, laughter, laurel and hardy, less dark, less depressing, less gloomy, less
    grim, less heavy, less miserable, less sad, light, light comedy, light entertainment, light hearted,
    lighten, lighter, lighthearted, lightness, like sunshine, live happily, lols, looney tunes, lovable,
    love wins, lovely, makes it all better, makes it in the end, making it, mamma mia, merriment, merry,
    mirth, monty python, mood boost, mood booster, mood lift, mr bean, muppets, nice, nice ending, nice
    people, nice things happening, nice to each other, no bad news, no dead, no death, no deaths, no
    depressing, no doom, no dying, no gloom, no grief, no heartbreak, no misery, no one dies, no one
    gets hurt, no sad, no sad endings, no sadness, no tears, no tragedies, no tragedy, no weepies,
    nobody dies, nobody gets hurt, nonsense, not bleak, not depressing, not gloomy, not heavy, nothing
    bad happens, nothing bleak, nothing dark, nothing depressing, nothing gloomy, nothing grim, nothing
    heavy, nothing miserable, nothing sad, nothing too dark, nothing too heavy, nothing too sad, nothing
    tragic, nothing weepy, optimism, optimistic, otters, paddington, panel show, parody, party poppers,
    penguins, people are good, people being kind, people being nice, pep me, peppy, perk, perky, pick me
    up, pick up, pick-me-up, pickmeup, pickup, pixar, playful, pleasant, pleasing, polka dots, ponies,
    pony, positive, positive vibes, positivity, prank, pranks, pratfalls, pun, punchlines, punny, puns,
    puppies, puppy, puppy videos, quirky, quite my troubles, rainbow, rainbow*, rainbows, raise my
    spirits, ray of hope, ray of light, ray of sunshine, rays of, reassuring, restore, restoring,
    ridiculous, rom com, romcom, romcoms, rosy, satire, serotonin, sesame street, side splitting,
    silliness, silly, silver lining, sitcom, sitcoms, sketch show, sketches, skits, slapstick, smile,
    smile again, smiles, smiley, smiling, soppy, spare me the misery, spare me the tears, spare me the
    weepies, sparkle, spirits, spoof, spring in my step, stand up, stand up comedy, standup, stupid
    jokes, success story, summer vibes, summery, sunlight, sunlit, sunnier, sunny, sunshine, sweet,
    sweet and easy, sweet little, sweeter, sweetness, tea and sympathy, ted lasso, tender and funny, the
    bright side, the good in, the muppets, things work out, tickle, tickled, tonic, turn out fine, turn
    out well, turns out alright, turns out fine, turns out okay, turns out well, unicorn, unicorns, up
    again, upbeat, uplift, uplift*, uplifter, wacky, warm and fuzzy, warm fuzzies, warm fuzzy, warm
    glow, warm hearted, warm one, warmer, warmhearted, warming, warms, warmth, whimsical, whimsy, whole
    world is nice, wholesome, win in the end, wins in the end, with a happy end, with a happy ending,
    with a heart, with a smile, with heart, witty, work out in the end, works out in the end, yellow,
    youll laugh, zany`,
  calm: `
    airy and slow, ambience, ambient, aquarium, asmr, attenborough, babbling brook, bake off, baking,
    baking show, balm, be gentle, be gentle with me, beach waves, bed time, bedside, bedtime, before
    bed, before lights out, before sleep, before sleeping, birds, birdsong, birdwatching, blanket,
    blanket film, blanket movie, bob ross, boring in a good way, breathe, breather, breathing, bring me
    down, brook, bubble bath, calm voice, calm*, calming music, calmly, campfire, canal boat, canal
    boats, candle, candlelight, candles, catch my breath, cello music, center me, centre me, chamomile,
    chill, chillax, chilled, chillout, clean air, clean and quiet, clear water, clouds, cocoa, comfort,
    comforting voice, cool down, cool off, cosiness, cosy, country cottage, countryside, cozy, crackling
    fire, creek, cuddle, de stress, decompress, decompression, destress, destressing, dolphins, down to
    sleep, downtime, doze, dreamy, drift, drift away, drift off, ease, easy, easy listening, easy on the
    eyes, easy on the nerves, easy pace, easy slow, easy viewing, easy watching, easygoing, embers,
    empty beach, evening calm, exhale, fall asleep, falling asleep, feather light, feel safe, fields,
    fire burn, fire burning, fire crackling, fireplace, fish tank, floaty, flute, for bed, forest walk,
    forests, fresh air, garden, gardeners, gardening, gardens, gentle, gentle pace, gentle voice, gentle
    voices, gentler, gently, glow worms, ground me, grounded, grounding, hammock, hardly any talking,
    harmless, harp, herbal tea, hibernate, hills, hot bath, hot chocolate, hot milk, hug me to sleep,
    hush, hush hush, hushed, hygge, hypnotic, in no hurry, knitting, laid back, laidback, lake, landing,
    landscapes, lapping waves, late night calm, lavender, lazy, lazy river, leisurely, less intense,
    less noise, less stress, less stressful, let go of tension, let go of the day, let go of the
    tension, lights out, little forest, lo fi, lofi, long walk, loosen, low effort, low key, low lights,
    low stakes, low stress, low volume, lower my heart rate, lull, lullabies, lullaby, meadow, meadows,
    meditat*, meditative, mellow, melt into the sofa, mild mannered, mindful, mindfulness, mist,
    monastery, monks, moonlight, moss, mountain lake, mountains, murmur, muted, my nap, nap, nap time,
    narrated softly, nature, nature documentary, nature film, nature programme, nature show, nature
    sounds, need rest, nice bath, no action, no blood, no conflict, no drama, no excitement, no
    explosions, no fighting, no fights, no hurry, no jump scares, no jumpscares, no loud, no more noise,
    no noise, no plot, no rush, no scares, no screaming, no shouting, no stress, no surprises, no
    suspense, no tension, no thrills, no urgency, no violence, no yelling, nod off, noisy, not exciting,
    not loud, not scary, not stressful, not thrilling, not too exciting, not too loud, nothing dramatic,
    nothing exciting, nothing fast, nothing frightening, nothing intense, nothing jumpy, nothing loud,
    nothing noisy, nothing scary, nothing stressful, nothing tense, nothing thrilling, nothing violent,
    nothing with explosions, ocean, ocean waves, over the clouds, oxygen, pacify, paint, painting show,
    pajamas, peace, peace and quiet, peaceful, piano, placid, planet earth, plants growing, pond, ponds,
    pottery, power down, pyjamas, quiet, quiet one, quiet voices, quieter, quietest, quietly, quietness,
    rain, rain on a window, rain sounds, rainforest, rainy window, reassurance, recenter, recentre,
    recharge, recover, recovering, recuperate, relax*, release tension, respite, restful, restorative,
    rhythm of the sea, river, rivers, rocking chair, rustling leaves, sailboat, sailing, scenery,
    scenic, sea, seaside, serene, serenity, settle, settle my nerves, shepherd, shepherds, shoulders,
    shush, shut eye, silence, silence please, singing bowls, sleep, sleepy, slow, slow and steady, slow
    cinema, slow down, slow film, slow movie, slow pace, slow paced, slow song, slow songs, slow tv,
    slower, slowest, slowly, slowpaced, slumber, small town calm, snow falling, snowfall, snowy,
    snuggle, snuggly, soft, soft blanket, soft light, soft music, soft voice, soft voices, soften,
    softer, softly, some peace, some rest, soothe, soothing, sound of rain, spa, starry, steady, still
    life, still water, stillness, stream, stress free, stress relief, subdued, sunrise, sunset, take a
    breath, tame, tea, tea and biscuits, tender, the trees, timber cabin, to rest, tortoises, train
    journey, train journeys, train ride, train rides, trains, tranquil, tranquility, turtles, unclench,
    uncoil, undemanding, under a blanket, unknot, unplug, untangle, untense, unwind, unwind*, velvety,
    village life, voice in the room, walk in the woods, warm bath, warm blanket, warm milk, waterfall,
    waves, weighted blanket, whale, whales, whisper, whispered, whispering, whispers, white noise, wind
    down, wind in the trees, wind me down, windless, without drama, without stress, without violence,
    woodland, woods, wooly, yoga, zen, zoning out slowly`,
  energise: `
    a bit of a kick, a bit of bite, a bit of go, a bit of kick, a bit of oomph, a rush, accelerate,
    action, action film, action flick, action movie, action packed, actual stakes, adrenalin,
    adrenaline, adrenaline rush, adventure, adventurous, alien invasion, aliens invading, all guns
    blazing, anthems, apocalypse, astonishing, avengers, bada, badass, bang for, banger, bangers, bat
    out of hell, battle, beat drop, beats, big bangs, big beats, big bold, big explosions, big scares,
    big stakes, big twist, bit of a kick, bit of bite, bit of go, bit of kick, blast, blood curdling,
    blood pumping, blow off steam, blow up, blowing up, blows up, bonkers, boogie, boom, boost, bop,
    bops, boxing, brass band, breakneck, breathtaking, brutal action, bullets, bungee, caffeine, car
    chase, car chases, cardio, carnage, champions, chaos, charged, chase, chilling thriller, clean the
    house, cliff hanger, cliffhanger, cliffhangers, climb mountains, climbing mountains, clubbing,
    cobwebs, colours speed, commotion, crash bang, craziest, crazy, crazy ride, creep me out, creepy,
    dance, dancefloor, danger, daredevil, daredevils, dazzling, death defying, demons, die hard,
    dinosaurs, disaster movie, disco, do something with my, double espresso, drum and bass, drum solo,
    dynamic, edge of my seat, edge of the seat, edge of your seat, eerie, electric, electric guitar,
    electrify, electrify*, electrifying, energetic, energise*, energised, energising, energize*,
    energized, energy, epic, espresso, excite, excitement, excites, exciting, expedition, explore,
    explosion, explosions, explosive, fast, fast and furious, fast and loud, fast beat, fast cars, fast
    cut, fast moving, fast music, fast paced, faster, fastest, feel alive, feel invincible, feel my
    pulse, feisty, ferocious, fierce, fiery, fight, fights, fire in, fire me up, fired me up, fired up,
    firework, fireworks, flat out, for running, for the drive, for the gym, formula 1, formula one,
    frantic, freaky, frenetic, frenzied, frenzy, frighten me, frightened, frightening, full on, full
    speed, full throttle, full volume, fury road, gasp, gasps, get hyped, get me going, get moving, get
    my heart, get ready to, get the blood, get up and go, getting ready, ghost stories, ghost story,
    ghosts, giant monster, giant robots, gladiator, gladiators, glue me, glued to, go wild, godzilla,
    goose bumps, goosebumps, goriest, gory, grabs me, gripping, grips me, guitar solo, gunfight, guns
    blazing, gutsy, gym, hair raising, hard hitting, hard rock, haunted, headbang, heart attack, heart
    going, heart in mouth, heart in my mouth, heart pounding, heart pumper, heart pumping, heart race,
    heart racing, heart stopping, heart to race, heavy metal, heavyweight, heist, heists, high energy,
    high octane, high speed, high stakes, high tempo, high tension, high voltage, horror, hot blooded,
    hype, hype me, hyped, hyper, indiana jones, insane, insane stunts, inspire me to, intense,
    intensity, invigorat*, invincible, james bond, john wick, jolt, jolting, jump around, jump scare*,
    jump scares, jump start, jumps, jumpstart, kaiju, karate, keep going, keep me awake, kick ass, kick
    in, kick start, kick up, kickass, kicking doors, kicks ass, kicks off, kickstart, kinetic, knife
    edge, kung fu, lets go, life back into, lightning, like a boss, livelier, lively, liven, loud, loud
    and fast, loud and proud, loud guitars, loud music, louder, loudest, lung bursting, mad max, madmen,
    manic, martial arts, marvel, maximum, mayhem, mighty, mind bending, mind blowing, mindbending,
    mission impossible, monster movie, monsters, mosh, motivat*, motivating, motivation, motivational,
    motorbikes, motorcycle, moving fast, nail biter, nail biting, nerve jangling, nerve racking, nerve
    shredding, nerve wracking, never stops, ninjas, no boring, no pauses, no slow, non stop, nonstop,
    not another quiet, not another slow, not boring, not dull, not slow, not something slow, not
    something to fall asleep to, nothing boring, nothing calm, nothing dull, nothing gentle, nothing
    quiet, nothing sleepy, nothing slow, octane, on the edge, on the treadmill, oomph, out of bed, out
    of my skin, over the top, pace, paranormal, parkour, party, pedal to the metal, pep, perilous,
    pirates, plot twist, plot twists, pop bangers, possession, pounding, powerful, psych up, psyched,
    psyched up, psyching, pulsating, pulse, pulse pounding, pulse racing, pump, pumped, pumping, pumping
    music, punch, punch the air, punchy, punk, quest, races, racing, racket, racy, rally, rapid,
    raucous, rave, raving, real scare, rebellion, recharge my, relentless, revolution, revved, riot,
    riotous, rip roaring, riveting, roar, roaring, rock and roll, rock concert, rock music, rocket,
    rocky, roller coaster, rollercoaster, rollicking, rousing, rowdy, run to, running music, salsa,
    samba, scare*, scariest, scary, scream my head off, screams, serial killer, set pieces, shake me,
    shake off, shake things up, sharks, shivers, shock, shocking, shoot em up, shoot out, shoot up,
    shootout, shootouts, shot of, sirens, skydiving, slasher, slashers, something epic, spark, sparks,
    spectacle, spectacular, speed, speedy, spicy, spine chilling, spine tingling, spinechilling, spook,
    spooks, spooky, sprint, stakes, stampede, stay awake, stay up, stimulating, stomp, storming, stunt,
    stunts, supercharge, superhero, superheroes, surfing, surprise, survival, survive, suspense*,
    swashbuckl*, sweat, sword fight, sword fights, swords, techno, tense, tense thriller, terrifying,
    the action, the gym, things exploding, things that explode, thrill*, thrills, through the roof,
    thumping, tornado, tornadoes, train hard, training montage, treadmill, treasure, true crime, turbo,
    turn up, twist, twist ending, twists, twists and turns, twisty, underdog, unhinged, unnerving,
    unpredictable, unsettling, up tempo, upbeat, uproar, uptempo, vampires, vibrant, vigor, vigour,
    vikings, vitality, volcano, wake, wakes me, war, wham, whirlwind, white knuckle, whodunnit twists,
    wild, wildest, with a bang, with a kick, with a pulse, with bite, with energy, with guts, with
    stakes, workout, workout music, zest, zing, zippy, zombie, zombies, zumba`,
  feel: `
    a cry, about death, about dying, about grief, about heartbreak, about loss, ache, aching, aching
    heart, angry film, angry movie, angry music, angry song, angry songs, anguish, animal dies, as angry
    as, as cross as, ballad, ballads, bask, bawl, be alone with, be angry, be sad, beautiful and sad,
    bittersweet, bleak, bleaker, bleakest, bloody revenge, blow to the heart, blub, box of hankies, box
    of tissues, break me open, break my heart, break up movie, break up songs, breaks my heart, breakup,
    breakup album, breakup movie, breakup songs, broken heart, broken hearted, brutal, brutally honest,
    burn it all down, burn it down, burn the world, catharsis, cathartic, cello, cellos, cleanse,
    comeuppance, company in my misery, cries, crushing, cry, cry it out, crying, dark, dark and sad,
    dark as, darker, darkest, death of, deathbed, deep, deep down, deeper, deeply moving, depressing,
    despair, destroy me, devastating, devastation, dies in the end, doesnt flinch, doesnt hold back,
    doesnt look away, dog dies, dont hold back, doomed love, doomed romance, drama, dramas, dramatic,
    drown in my, dwell, dying dog, elegiac, elegy, embrace, emotional, emotionally, emotions, expel,
    face it, face my, fado, fall apart, farewell, fathers and sons, feel alive again, feel every, feel
    everything, feel it, feel it all, feel my feelings, feel seen, feel something, feel things,
    feelings, feels, fight back, fight the system, fighting back, fighting the system, fights back,
    floodgates, full of feeling, funeral, fury, get it all out, get it out, get theirs, get them back,
    get through it by crying, gets it, gets justice, gets me, gets theirs, gets what he deserves, gets
    what they deserve, gets whats coming, goodbye, goodbyes, grief, grief stricken, grieve, grieving,
    grim, grimmest, gut punch, gut wrenching, gutwrench*, hankies, hanky, happy cry, happy tears,
    harrowing, hate watch, haunting, have it all out, heart ripped out, heart strings, heart wrenching,
    heartache, heartbreak, heartbreak songs, heartbreaker, heartbreaking, heartbroken, heartstrings,
    heavy, hit back, hit me in the feels, hits back, hits hard, honest, howl, hurt so good, hurting,
    hurts, in my feelings, indulge my, injustice, intimate, justice, kleenex, knows grief, knows loss,
    knows pain, knows what grief, knows what pain, lament, lean in, lean into, let it all out, let it
    out, let me rage, letting go, loneliness, lonely, longing, longing for, lose everything, loses
    everything, losing someone, lost love, love and loss, love story that ends badly, lyrical, marinate,
    mascara, melancholic, melancholy, melodrama, memory lane, minor key, miserable, misery, misery
    loves, missing someone, mourn, mourning, moving film, moving stories, moving story, no bow, no
    filter, no happy end, no happy ending, no happy endings, no jokes, nostalgia, nostalgic, not comedy,
    nothing cheerful, nothing happy, nothing jolly, of loss, out of my system, outrage, outraged,
    overthrow, pain, painful, painfully, passion, passionate, payback, poignant, pour it out, pour my
    heart, processing, profound, punch me in the gut, punishing, purge, rage, rage along, rage music,
    rage room, rage with me, raw, realistic, really feel, regret, relatable, release, remember her,
    remember him, requiem, retribution, revenge, revenge comedy, righteous, righteous anger, righteous
    fury, rip me apart, rip my heart, sad, sad ending, sad film, sad love, sad movie, sad music, sad
    piano, sad song, sad songs, sad story, sadder, saddest, sadness, saying goodbye, scream, scream
    along, scream at, scream into, scream it out, screaming, self pity, sentimental, shatter,
    shattering, shout, shout at, shout it out, shouty, sink in, sink into, sit in it, sit in my, sit in
    this, slow burn, smash, smash it up, smash up, sniffle, so sad, soak in, sob, sobbing, sobfest,
    sobs, someone dies, sorrow, soul, soul crushing, soul destroying, soulful, stay angry, stay down,
    stay furious, stay livid, stay mad, stew in, stick it to, stirring, stronger feelings, sulk, tear
    jerker*, tear jerking, tear me apart, tear my heart, tearful, tearjerker*, tears, tears of, the
    feels, the pain, the saddest, the tears, they both die, they lose, tissue box, tissues, touches me,
    touching, touching story, tragedy, tragic, tug, ugly cry, understand how i feel, understands,
    understood, unload, unrequited, vengeance, vent, violin, violins, vulnerable, wail, wailing, wallow,
    wallowing, waterworks, weep, weepie, weepies, weeping, weepy, weight of it, what grief is, what they
    deserve, whats coming to, wistful, work through, wreck me, wrecks me, wrench*, yearning, yell,
    yelling`,
  distract: `
    absorbed, absorbing, addictive, agatha christie, alone with my thoughts, amuse me, ancient rome,
    another century, another era, another galaxy, another life, another planet, another time, another
    world, anything but reality, anything but the news, anything but work, anything else, anywhere but,
    anywhere with, asteroid, astronauts, at the airport, avoid, away from everything, away from here,
    away from it all, away from my head, away from my thoughts, backdrop, background chatter, background
    noise, background tv, big dumb, big dumb blockbuster, binge, binge watch, binge worthy, bingeable,
    bingewatch, bingewatching, blank out, block it, block out, blockbuster, box set, brain candy, brain
    dead, brain off, brain rest, brain rot, brainless, brainteaser, break from, bubblegum, cant look
    away, captivat*, captivate, card game, carry me off, celebrity gossip, chatter, check out from,
    chewing gum for the brain, clues, columbo, complicated, complicated plot, compulsive, conspiracy,
    consume me, consuming, cooking competition, crossword, crosswords, daydream, deep sea, different
    world, disappear, disconnect, distract*, diversion, diversions, divert, diverting, doctor who,
    documentary about space, doesnt remind me, dont want to think, drag me in, dragon, dragons, draw me
    in, draws me in, dream world, dreamland, dreamworld, drown it out, drown out, drown out my, dumb,
    dumb fun, dumb movie, dumber, dumbest, easy show, easy telly, easy to follow, easy tv, easy watch,
    eat up, else to look at, else to think, elsewhere, elves, empty calories, enchanted, engaging,
    engross*, entertaining, entertainment, epic fantasy, escape, escape room, escapism, escapist,
    exotic, extraterrestrial, fairy tale, fairy tales, fairytale, fantastical, fantasy, fantasy world,
    far away, far from here, far off, faraway, faraway land, faraway lands, fill the evening, fill the
    hours, fill the silence, fill the time, fluff to, foreign lands, forget, forget about, forget
    everything, forget it all, forget where i am, forgetting, from another world, galaxies, galaxy, game
    show, game shows, get away, get away from, get lost in, get out of my own head, getaway, go away,
    goblins, gossip, gripping enough, guilty pleasure, hands busy, harry potter, heist to follow, hide
    from, hide in, hobbit, hobbits, hogwarts, hook me, house hunting, huge and far, ignore, imaginary,
    immersive, in my head, in outer space, in the background, intricate, junk, junk food for the brain,
    junk tv, keep me busy, keep my attention, keep my brain, keep my mind, keep my thoughts, kill an
    hour, kill the time, kill time, kill two hours, labyrinth, land far away, leave the world,
    lightsabers, little green men, long and complicated, long binge, long flight, long saga, long
    series, lord of the, lord of the rings, losing myself, lost in, lot of plot, lots of clues, lots of
    plot, lots of twists, love island, magic, magic kingdom, magical, magicians, make believe, make the
    time go, marathon, middle earth, mind bender, mind elsewhere, mind numbing, mind off, mindless,
    mindless telly, mindless tv, miss marple, murder mysteries, murder mystery, mute my, mute the, my
    mind elsewhere, my own head, mysteries, mystery, mystical, narnia, no brain, no brainer, no
    hospitals, no lawyers, no news, no phones, no real life, no thinking, no thoughts, noise in the
    background, nonsense to, not about, not be alone with, not be reminded, not have to think, not my,
    not real, not remind me, not the news, not think, not thinking, not to think, not too demanding, not
    worry, nothing about love, nothing about work, nothing clever, nothing deep, nothing like my life,
    nothing real, nothing serious, nothing that reminds, nothing to do with, nothing with, numb,
    occupied, occupies, occupy, occupying, odyssey, off everything, off her, off him, off my mind, off
    my thoughts, off the grid, off things, off work, on another planet, on in the background, on while
    i, other galaxies, other lives, other people, other peoples, other peoples lives, other peoples
    problems, other places, other planets, other than, other things, other worlds, out of this world,
    outer space, own head, page turner, parallel universe, parallel worlds, pass the hours, pass the
    time, pirates and, plot heavy, poirot, popcorn film, popcorn movie, portal, potboiler, preoccupy,
    princesses, property show, pull me in, pulls me in, puzzle, puzzles, quit thinking, quiz show, quiz
    shows, rabbit hole, reality, reality show, reality shows, reality tv, replaying, riddle, riddles,
    rubbish telly, rubbish tv, run away, saga, second screen, series to get lost, sherlock, shut down
    my, shut my brain off, shut off, shut off my brain, shut out, shut the world out, sidetrack, silly
    game show, so engrossing, so gripping, soap opera, soaps, somebody elses, someone elses, someone
    elses life, someone elses problems, something else, something to do, somewhere completely, somewhere
    else, somewhere far, somewhere hot, somewhere warm, somewhere with, somewhere without, space, space
    opera, space station, spaceship, spaceships, star trek, star wars, stare at, stop overthinking, stop
    ruminating, stop thinking, stop worrying, stops me, stupid fun, stupid movie, stupidest, suck me in,
    sucks me in, sudoku, superficial, swallow me, swap my, switch it all off, switch my brain off,
    switch off, take me away, take me somewhere, take my mind off, talk over my, tangled, teleport,
    telly on, the waiting, thick enough, think about anything else, think about nothing, think about
    something else, think of something else, thinking required, thoughtless, thousand pieces, thrones,
    time machine, time out, time pass, time travel, time traveler, time traveller, to tide me over,
    totally absorbing, totally different, transport*, transporting, trash, trash television, trash tv,
    trashiest, trashy, travel show, treasure hunt, trivia, tropical island, tune out, turn off my brain,
    unicorn island, universe, unputdownable, vanish, veg out, vege out, vegetate, video game, video
    games, voyage, waffle, waiting for results, well away from, westeros, whodunnit, witches, without
    real, without reality, without thinking, wizard, wizards, wonder, wont remind me, world building,
    worlds away, zelda, zero brain, zone me out, zone out, zoned out`,
} as const satisfies Record<Goal, string>;
