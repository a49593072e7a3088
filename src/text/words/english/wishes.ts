import type { Goal } from '../../../mood/goals.ts';

export const WISHES = {
  match: `
    appropriate, as angry as, as bored as, as broken as, as cheerful as, as chill as, as down as, as
    excited as, as good as i feel, as happy as, as hyped as, as i am, as lonely as, as low as, as mad
    as, as sad as, as scared as, as tired as, complement*, dont kill the vibe, dont ruin, dont want this
    to end, equally, feels like i do, feels like me, fits how i feel, fits my mood, fitting, goes with,
    hang on to, hold on to this, hold onto, how i feel, how im feeling, in keeping, in line with, in
    sync, in tune, keep it going, keep it that way, keep riding, keep the mood, keep the party going,
    keep the vibe, keep this, like me, like my mood, linger, maintain, match*, mirror*, more like that,
    more like this, more of the same, more of this, never end, on my wavelength, preserve, prolong,
    reflect, reflects, relish, resonate*, ride the, ride this, same, same energy, same feeling, same
    mood, same vibe, savor, savour, stay angry, stay happy, stay here, stay in the mood, stay in this
    mood, stay like this, stay that way, stay there, stay with this, suit, suited to, suits, suits my
    mood, vibe with, vibes with`,
  lift: `
    absurd, adorable, affirming, airy, amusing, baby animals, back on my feet, bake, believe in
    humanity, believe in love, believe in people, better, better mood, blooper, bloopers, boost my mood,
    breezy, bright, brighten, bubbly, buoyant, cartoon, cat videos, charming, cheer, cheerful, cheering,
    cheery, christmas film, christmas movie, chuckle, chuckles, colorful, colourful, comedian, comedic,
    comedies, comedy, comforted, comforting, comic, consol*, corgis, cute, cutest, cutesy, daft, decent,
    delightful, disney, dog videos, dogs, dopamine, dorky, easy viewing, easygoing, encourag*,
    encouragement, faith in humanity, feel better, feel good, feelgood, festive, fluff, fluffy, frothy,
    fun, funnier, funny, funtime, giggle, giggles, gladden, gloom gone, good energy, good feeling, good
    in people, good laugh, good mood, good vibes, goofball, goofy, grin, happier, happily ever after,
    happy, happy end, happy ending, heart full, heart warmer, heart warming, heartwarming, hearty,
    hilarious, hope, hopeful, hug, humor, humorous, humour, hysterical film, improv, improve, inspir*,
    inspiring, joke, jokes, jokester, jolly, joy, joyful, joyous, kindness, kittens, laugh*, laughs,
    less dark, less depressing, less gloomy, less heavy, light, light hearted, lighter, lighthearted,
    lightness, lols, lovable, lovely, merry, mood boost, mood booster, muppets, musical, nice, not
    heavy, nothing dark, nothing depressing, nothing heavy, nothing sad, optimistic, otters, paddington,
    parody, penguins, people are good, perk, pick up, pick-me-up, pickmeup, pickup, pixar, pleasant,
    prank, pranks, puppies, quirky, quite my troubles, rainbow, rainbow*, raise my spirits, reassuring,
    restore, restoring, ridiculous, rom com, romcom, romcoms, satire, serotonin, side splitting, silly,
    sitcom, sitcoms, slapstick, smile, smiles, smiling, sparkle, spirits, spoof, stand up, standup,
    sunny, sunshine, sweetness, ted lasso, tickle, up again, upbeat, uplift*, uplifter, wacky, warm
    fuzzies, warm fuzzy, warming, warmth, whimsical, whimsy, wholesome, witty, zany`,
  calm: `
    ambient, aquarium, asmr, attenborough, bake off, baking show, balm, bath, bed time, bedtime, before
    bed, birds, blanket, bob ross, breathe, breather, breathing, bring me down, calm*, campfire, candle,
    candles, catch my breath, center me, centre me, chill, chillax, chilled, chillout, cocoa, comfort,
    cool down, cool off, cosy, cozy, cuddle, de stress, decompress, decompression, destress,
    destressing, doze, dreamy, drift away, drift off, ease, easy, easygoing, exhale, fall asleep, feel
    safe, fireplace, fish tank, floaty, gardening, gentle, gentler, gently, ground me, grounded,
    grounding, harmless, hibernate, hot chocolate, hug me to sleep, hush, hushed, hygge, knitting, laid
    back, laidback, landing, landscapes, lazy, leisurely, less intense, less noise, less stress, less
    stressful, let go of tension, let go of the day, let go of the tension, loosen, low effort, low key,
    low stress, lower my heart rate, lull, lullabies, lullaby, meditat*, mellow, mindful, mindfulness,
    muted, nap, nature, no drama, no stress, nod off, noisy, nothing fast, nothing loud, nothing noisy,
    nothing violent, pacify, pajamas, peace, peace and quiet, peaceful, planet earth, power down,
    pyjamas, quiet, quieter, rain sounds, recenter, recentre, recharge, recover, recovering, recuperate,
    relax*, release tension, relief, rest, restful, restorative, scenery, scenic, serene, serenity,
    settle, settle my nerves, shoulders, shut eye, silence, sleep, sleepy, slow, slow down, slow paced,
    slower, slowpaced, slumber, snuggle, snuggly, soft, soften, softer, soothe, soothing, steady, still,
    stillness, stress free, subdued, take a breath, tame, tea, train journey, tranquil, tranquility,
    unclench, uncoil, undemanding, unknot, unplug, untangle, untense, unwind, unwind*, whales, white
    noise, wind down, wind me down, without drama, without stress, without violence, yoga, zen`,
  energise: `
    action, adrenaline, adventure, adventurous, aliens invading, apocalypse, avengers, bada, badass,
    bang for, banger, bangers, battle, big bangs, blood curdling, blood pumping, bloody, blow off steam,
    blow up, blowing up, blows up, boost, breathtaking, caffeine, car chase, car chases, cardio,
    carnage, champions, chaos, charged, chase, chilling, clubbing, crazy ride, creep me out, creepy,
    dance, dancefloor, demons, die hard, dinosaurs, disaster movie, disco, drum and bass, dynamic, edge
    of my seat, edge of the seat, edge of your seat, electrify, electrify*, electrifying, energetic,
    energise*, energising, energize*, energy, epic, espresso, excite, excitement, exciting, expedition,
    explore, explosion, explosions, explosive, f1, fast, fast paced, feel alive, fiery, fight, fights,
    fire me up, fired up, formula one, frighten me, frightened, full on, full throttle, get hyped, get
    me going, get moving, get my heart, get the blood, ghost stories, ghost story, ghosts, gladiator,
    gladiators, glue me, glued to, goosebumps, gory, gripping, gym, hair raising, hard hitting, haunted,
    headbang, heart pounding, heart pumping, heart race, heart stopping, heart to race, heavy metal,
    heist, heists, high octane, high stakes, high tempo, horror, hype, hype me, hyped, inspire me to,
    intense, intensity, invigorat*, james bond, john wick, jolt, jump scare*, jump start, jumpstart,
    karate, keep me awake, kick ass, kick start, kick up, kickass, kickstart, kung fu, livelier, lively,
    liven, loud, mad max, martial arts, marvel, mayhem, mind bending, mind blowing, mindbending, mission
    impossible, monsters, mosh, motivat*, moving fast, nail biter, nail biting, ninjas, no pauses, non
    stop, nonstop, on my feet, on the edge, oomph, out of my skin, pace, paranormal, parkour, party,
    pep, pirates, possession, power, powerful, psych up, psyched, psyched up, psyching, pulse pounding,
    pump, pumped, pumping, punk, quest, races, racing, rave, rebellion, recharge my, revolution, rock
    and roll, roller coaster, rollercoaster, rollicking, run to, rush, samurai, scare*, scary, serial
    killer, shake me, shake off, shake things up, sharks, shock, shocking, shoot out, shootout,
    shootouts, shot of, slasher, slashers, spark, spine tingling, spook, spooks, spooky, sports, spy,
    stay awake, stimulating, stunts, supercharge, superhero, superheroes, surprise, survival, survive,
    suspense*, swashbuckl*, techno, terrifying, things exploding, thrill*, thrills, through the roof,
    treadmill, treasure, true crime, turbo, twists, twisty, underdog, unpredictable, up tempo, upbeat,
    uptempo, vampires, vibrant, vigor, vigour, vikings, vitality, volcano, wake, war, whodunnit twists,
    wild, workout, zest, zing, zombie, zombies, zumba`,
  feel: `
    about loss, ache, angry music, bask, bawl, be alone with, be angry, be sad, bittersweet, break me
    open, break my heart, break up movie, breaks my heart, breakup album, breakup movie, breakup songs,
    broken hearted, catharsis, cathartic, cleanse, company in my misery, cries, cry, cry it out, deep,
    depressing, destroy me, drama, dramatic, drown in my, dwell, elegy, embrace, emotional, emotionally,
    emotions, expel, face it, face my, farewell, feel alive again, feel everything, feel it, feel my
    feelings, feel seen, feel something, feel things, feelings, feels, get it all out, get it out, get
    through it by crying, gets it, gets me, grief, grieve, gut punch, gutwrench*, hankies, hanky,
    haunting, have it all out, heart ripped out, heart strings, heartbreaking, heartstrings, heavy, hit
    me in the feels, hurt so good, hurts, in my feelings, indulge my, intimate, kleenex, knows pain,
    knows what pain, lament, lean in, lean into, let it all out, let it out, let me rage, longing,
    longing for, losing someone, lyrical, marinate, melancholic, melancholy, melodrama, memory lane,
    misery loves, mourn, mourning, moving, nostalgia, nostalgic, out of my system, poignant, pour it
    out, pour my heart, processing, profound, punch me in the gut, rage, rage with me, raw, really feel,
    relatable, release, remember her, remember him, requiem, revenge, rip me apart, rip my heart, sad,
    sad songs, saddest, sadness, scream along, scream it out, sentimental, shout it out, sink in, sink
    into, sit in it, sit in my, sit in this, sit with, slow burn, sniffle, soak in, sob, sobfest,
    sorrow, soul, soulful, stay angry, stay down, stay furious, stay livid, stay mad, stew in, stirring,
    tear jerker*, tear me apart, tear my heart, tearjerker*, tears, tissue box, tissues, touching,
    tragedy, tragic, tug, ugly cry, understand how i feel, understands, understood, unload, vengeance,
    vent, vulnerable, wallow, weep, weepie, weepy, wistful, work through, wreck me, wrecks me, wrench*,
    yearning`,
  distract: `
    absorbed, absorbing, addictive, alone with my thoughts, amuse me, another era, another planet,
    another world, anything but reality, anything else, avoid, away from everything, away from here,
    away from it all, away from my head, away from my thoughts, background noise, binge, bingeable,
    bingewatch, blank out, block it, block out, box set, brain off, brainless, break from, captivat*,
    carry me off, check out from, consume me, consuming, daydream, different world, disappear,
    disconnect, distract*, diversion, divert, diverting, doesnt remind me, dont want to think, drag me
    in, dragons, draw me in, draws me in, dream world, dreamland, dreamworld, drown it out, drown out,
    dumb fun, easy to follow, easy watch, elsewhere, elves, engaging, engross*, escape, escapism,
    escapist, fairy tale, fairy tales, fairytale, fantasy, far away, far from here, fill the evening,
    fill the hours, fill the silence, fill the time, forget, forget about, forget everything, forget it
    all, forget where i am, galaxy, get away, get away from, get out of my own head, getaway, go away,
    guilty pleasure, hands busy, harry potter, heist to follow, hide from, hobbits, hogwarts, hook me,
    ignore, imaginary, immersive, in my head, in the background, junk tv, keep me busy, keep my
    attention, keep my brain, keep my mind, keep my thoughts, kill time, leave the world, long series,
    lord of the rings, lost in, magic, magical, make believe, marathon, middle earth, mind elsewhere,
    mind numbing, mind off, mindless, mute my, mute the, my mind elsewhere, my own head, mystery, no
    brain, no brainer, no thinking, no thoughts, not about, not be alone with, not be reminded, not have
    to think, not real, not remind me, not think, not to think, not worry, nothing about love, nothing
    about work, nothing like my life, nothing to do with, numb, occupied, occupy, off everything, off
    her, off him, off it, off my mind, off my thoughts, off the grid, off things, off work, on while i,
    other peoples lives, other peoples problems, other than, other worlds, out of this world, outer
    space, own head, page turner, pass the hours, pass the time, poirot, popcorn film, popcorn movie,
    pull me in, pulls me in, puzzle, puzzles, quit thinking, rabbit hole, reality, replaying, riddle,
    riddles, run away, sci fi, scifi, series to get lost, sherlock, shut down my, shut my brain off,
    shut off, shut off my brain, shut out, shut the world out, sidetrack, someone elses life, someone
    elses problems, something else, something to do, somewhere else, somewhere far, star wars, stop
    overthinking, stop ruminating, stop thinking, stop worrying, stops me, stupid fun, stupid movie,
    suck me in, sucks me in, swallow me, switch my brain off, switch off, take me away, take me
    somewhere, take my mind off, telly on, think about anything else, think about nothing, think about
    something else, think of something else, thinking required, thoughtless, time out, time travel,
    transport*, trash tv, trashy, tune out, turn off my brain, universe, vanish, veg out, vege out,
    vegetate, video game, whodunnit, without thinking, wizards, wonder, wont remind me, zero brain, zone
    out`,
} as const satisfies Record<Goal, string>;
