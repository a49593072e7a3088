import type { Language } from './language.ts';

export const ENGLISH = {
  states: {
    angry: `
      scammed, scam, ripped off, rip off, ripoff, conned, robbed, go to hell, is the worst, are the worst,
      jerk, jerks, idiot, idiots, moron, morons, asshole, assholes, bastard, prick, stupid, how dare, wont
      stop barking, wont shut up, shut up, keeps interrupting, interrupting me, take the piss, broke my
      phone, parking ticket, late again, cancelled on me, delayed again, fight with, fought with, quarrel,
      quarrelled, row with, rage quit, dumb, this traffic, stuck in traffic, piss me off, pisses me off,
      getting to me, furios, mad at, hate my job, hate my boss, hate this, screaming at, punch, punch a
      wall, irritable, irate, enraged, wits end, at my wits end, last nerve, exasperated, infuriated,
      bitter, cross, in a huff, seeing red, hacked off, cheesed off, steaming, ranting, hostile, offended,
      insulted, disrespected, treated unfairly, stole my, stolen, steals, cheated, cheating on me, lied to
      me, lies, liar, screwed me over, screwed over, out of patience, no patience, lost my temper, temper,
      short fused, provoked, nagging, pestering, vengeful, spiteful, grr, grrr, argh, wound me up, yelled
      at, yelling, shouting, cursing, slam, boiling, hot headed, done with people, over it, angry, anger,
      mad, furious, fury, rage, raging, fuming, livid, pissed, pissed off, annoyed, annoying, irritat*,
      frustrat*, fed up, had enough, had it with, getting on my nerves, on my nerves, hate, hates, hated,
      cant stand, scream, blood boil, boils my blood, seething, outraged, grumpy, cranky, grouchy, foul
      mood, bad mood, jealous, betrayed, revenge, resent*, pissing me off, losing it, driving me mad,
      driving me crazy, drives me mad, drives me crazy, ticked off, salty, triggered, aggravat*,
      infuriat*, rude, so unfair, unfair, had a fight, argument, snapped at, sick of, sick and tired,
      enough of`,
    disgust: `
      my stomach turned, stomach turned, stomach turn, bathroom is, rancid, mouldy food, rat, rats, pus,
      snot, slime, vomited, threw up, i could vomit, want to throw up, cant eat, lost my appetite, so
      dirty, filth, fungus, bugs in, worms, phlegm, grosses me out, gives me the ick, the ick, what a
      creep, gag, gagging, turned my stomach, turns my stomach, stomach churn*, hair in my food, mould,
      mold, mouldy, moldy, maggots, cockroach, cockroaches, slimy, spat on, stench, reek*, smelly, foul,
      loathsome, sick to my stomach, skin crawl, gives me the creeps, distasteful, off putting, putrid,
      retch*, heave, unhygienic, dirty, sleazy, creep, squeamish, bleh, blech, eugh, eurgh, yuk, disgust*,
      gross*, grossed out, yuck, yucky, ew, eww, eew, revolt*, repuls*, nausea*, nauseous, queasy, puke,
      vomit*, throw up, makes me sick, feel sick, feeling sick, nasty, vile, filthy, sickening, icky, ick,
      stinks, stinking, rotten, barf, cringe, repelled, appalled, foul smell, feel dirty, creepy crawl*`,
    fear: `
      wont stop shaking, shaking, cant stop shaking, chest is tight, tight chest, chest feels tight, sick
      to my nerves, what will happen, whats going to happen, someone is following, followed me home, in
      danger, danger, losing control, out of control, on the verge, cant cope, too much, worries, tests
      tomorrow, exam tomorrow, exams, test results, stomach hurts before, diagnosis, turbulence, flying
      tomorrow, insomnia, wide awake, restless night, dark outside, noises, alone in the house, bills,
      debt, rent is due, money troubles, about money, trembling, tremble, in knots, knots, jitters,
      nerves, on pins and needles, biopsy, surgery, operation tomorrow, waiting for the results, afraid
      of, cold sweat, sweating, palpitations, sick with worry, fretting, fret, agitated, alarmed, scaredy,
      frightening, fright, timid, dreadful feeling, doom, what if, threatened, unsafe, not safe,
      vulnerable, hyperventilat*, cant breathe, claustrophobic, phobia, tension, under pressure, swamped,
      snowed under, frantic, hectic, nerve wracking, nerve racking, worrisome, concerned, ill at ease,
      self conscious, stage fright, losing sleep, cant relax, cant switch off, racing thoughts, shiver*,
      hide under, apprehension, trepidation, uncertain, worried sick, dark thoughts, too much on my plate,
      too much going on, scared, scary, afraid, fear, fearful, terrified, terrifying, frightened, anxious,
      anxiety, anxios, nervous, nervy, worried, worry, worrying, panic, panicky, panicking, panicked,
      freaking out, freaked out, stress*, stressed, anxiously, overwhelm*, dread*, creeped out, creepy,
      spooked, uneasy, tense, jumpy, paranoid, bad feeling, heart is racing, cant sleep, overthink*, on
      edge, butterflies, wound up, head is spinning, wired, restless, unsettled, jittery, petrified,
      horrified, apprehensive, insecure, nightmare, shaken, spiralling, spiraling, pressure, deadline*,
      burnt out, burned out, keyed up, strung out, frazzled`,
    happy: `
      light as a feather, as a feather, sun is out, the sun, good nights sleep, full nights sleep, slept
      well, going my way, my way lately, going well, going great, went well, went great, more of life,
      life is sweet, life is beautiful, sleep like a baby, feel alive, feeling alive, feeling strong, feel
      strong, hell yeah, lets go, champagne, cheers, paid off, dream came true, dreams come true, first
      date went, had a blast, blast, treat myself, treated myself, surprise party, raise, got a raise,
      recovered, all clear, cured, healthy again, cancer free, home at last, school is out, free at last,
      butterflies in a good way, aced, flying, singing, heart is full, carefree, on holiday, got the
      house, got the promotion, we got, i got in, accepted, celebrating, rejoice*, beaming, glowing,
      grinning, grin, smile, tickled, contented, at ease, serene, relaxing, jubilant, exhilarated,
      enthusiastic, energetic, energised, energized, lucky, fortunate, adore, inspired, confident,
      refreshed, triumphant, victorious, won the, we won, smashed it, killed it, nailed, perfect,
      brilliant, beautiful, magical, gorgeous, splendid, superb, marvellous, marvelous, terrific,
      phenomenal, top of the world, walking on air, in heaven, tip top, peachy, dandy, good vibes, feeling
      myself, living my best life, living the dream, lit, slay, slaying, bouncing, full of joy, full of
      energy, full of beans, crush likes me, likes me back, said yes, pregnant, graduated, weekend,
      holiday, holidays, reunited, cosy, content, sorted, finally done, on fire, woo, yippee, hurray,
      hurrah, woot, fab, fabulous, warm and fuzzy, tender, cherished, appreciated, pleased, chipper,
      perky, light hearted, bubbly, zen, mellow, looking forward, made my day, love it, loved it, best
      news, unstoppable, happy, feel good, dance, dancing, happier, happiest, happily, happiness, glad,
      joy, joyful, great, amazing, awesome, fantastic, wonderful, lovely, loveliest, excited, exciting,
      exited, thrilled, delighted, cheerful, good, in love, love, loving, loved, hyped, buzzing, stoked,
      pumped, proud, grateful, thankful, blessed, hopeful, optimistic, relieved, yay, woohoo, hooray, best
      day, over the moon, on cloud nine, cloud nine, on top of the world, chuffed, ecstatic, elated,
      satisfied, celebrat*, party, birthday, engaged, passed my, got the job, promoted, promotion, cant
      wait, life is good, laughing, smiling, in a good mood, good mood, never been happier, at peace,
      peaceful, vibing, having fun, fun, sunny, sunshine, finally free, date night, romantic, new baby,
      won, nailed it, giddy, jolly, merry, upbeat, bliss, blissful, euphoric, radiant, playful, hyper, all
      smiles, stars aligned, good news, great news, not bad, cant complain, couldnt be better, no worries`,
    sad: `
      not feeling well, not feeling very well, not feeling good, not feeling great, not feeling so good,
      not well, didnt get the job, didnt get, did not get, didnt get in, didnt make it, tastes bland, dont
      care anymore, funeral, voicemail, old photos, nobody called, no one called, nobody likes me, no
      friends, humiliating, humiliation, about to cry, on the verge of tears, cant go on, giving up, gave
      up, give up, fed up with life, hate myself, hate my life, empty i feel, so empty, feels empty,
      hollow, without her, without him, without you, moved away, leaving me, left me, leave me, walked
      out, losing, hopeless, overlooked, second best, behind in life, wasting my life, old wounds, rainy,
      autumn blues, winter blues, monday blues, exhasted, my ex, better days, seen better days, rock
      bottom, hit rock bottom, low point, at my lowest, stings, wistful, sentimental, nostalgic,
      nostalgia, forgot my birthday, in hospital, hospital, fell through, ghosted, stood up, abandoned,
      excluded, isolated, friendless, unwanted, unlovable, dejected, despondent, despair*, desperate,
      discouraged, disheartened, downcast, downhearted, glum, low spirits, moping, mopey, sulking, sulky,
      forlorn, sombre, somber, mournful, anguish, agony, sorrowful, heavy hearted, heavy heart, pathetic,
      failing, flunked, fired, laid off, lost the, we lost, they lost, lost a, losing him, losing her,
      goodbye, regret*, remorse, embarrassed, humiliated, inadequate, insecure about, useless, cant do
      anything right, wish i was dead, pointless, meaningless, no point, whats the point, fading, apart
      from everyone, misunderstood, ignored, invisible, burden, crap, crappy, sucks, suck, worst day,
      worst week, worst, lousy, rotten day, gruelling, grueling, brutal, dismal, bleak, dreary, grey,
      gloom, down about, feeling off, not myself, not feeling it, in a slump, slump, in a rut, rut, stuck,
      lost, broken, torn, bruised, wrecked, spent, weary, fatigued, sick in bed, unwell, feeling ill,
      poorly, in pain, pain, aching, ache, aches, miss home, miss the, miss being, missed, cancelled,
      cancer, cat died, dog died, put down, unmotivated, no motivation, no energy, without hope, teary
      eyed, tearful, welling up, bawling, cried my eyes out, choked up, lump in my throat, single again,
      rejected me, turned me down, dreams are over, going wrong, went wrong, all wrong, shambles,
      disaster, sad, sadder, sadness, sadly, down, low, unhappy, depress*, miserable, misery, lonely,
      loneliness, alone, cry, crying, cried, tears, teary, heartbroken, heartbreak, broken heart, heart is
      broken, heart is heavy, empty inside, empty, gloomy, blue, the blues, down in the dumps, miss my,
      miss him, miss her, miss you, missing, died, passed away, death, grief, grieving, mourning, lost my,
      broke up, broken up, break up, breakup, dumped me, got dumped, divorce, disappoint*, failed,
      failure, guilty, guilt, ashamed, gutted, bummed, hurt, hurts, hurting, homesick, rejected,
      worthless, falling apart, messed everything up, messed up, never good enough, good enough, nothing i
      do, nobody understands, no one understands, nobody cares, dead inside, forget him, forget her,
      awful, terrible, was hard, is hard, horrible, rough, hard day, tough day, tough week, hard week, bad
      day, bad week, rough day, rough week, long week, shitty, bad news, exhausted, worn out, drained,
      numb, melancholy, sorrow, sorry for myself, down tonight, hungover, blah, wallow, devastated,
      crushed, shattered, unloved, left out, hardly slept, everything hurts, let down, under the weather,
      in pieces, stood me up, ghosted me, sob, sobbing, sobbed, weepy, not okay, not ok, not fine, not
      alright, help me forget him, help me forget her, get over him, get over her`,
    surprise: `
      actually came back, came back, plot, whoah, wowza, i had no clue, no clue, out of blue, turned out,
      turns out, of all people, can you believe, you wont believe, couldnt believe, can hardly believe,
      hard to believe, is this real, is this happening, out of the blue, who knew, who would have thought,
      whod have thought, still processing, cant process, blindsided, caught off guard, off guard, floored,
      blown away, staggered, thunderstruck, astounded, astounding, jaw, plot twist, no idea, had no idea,
      seriously, what the hell, what the heck, holy moly, holy cow, oh my god, oh my gosh, wth, wut, for
      real, didnt know, sudden, suddenly, lost for words, unreal, mind boggling, startling, gasp, gasped,
      never thought, never would have thought, not what i expected, totally unexpected, curveball,
      bombshell, cant wrap my head, surprise, surprised, surprising, suprise*, shock*, stunned, astonish*,
      amazed, wow, whoa, woah, omg, unexpected*, didnt expect, did not expect, not expect, wasnt
      expecting, never expected, didnt see that coming, never saw that coming, saw that coming, cant
      believe it, cant believe, cannot believe it, dont believe it, mind blown, mindblown, mind is blown,
      blew my mind, speechless, jaw dropped, jaw drop*, shook, out of nowhere, no way, what just happened,
      wtf just happened, gobsmacked, flabbergasted, startled, twist, unbelievable, incredible, taken
      aback, dumbfounded, bewildered, didnt know what hit me`,
    neutral: `
      nothing planned, just nothing, kinda there, just there, nothing new, same old, same old same old,
      nothing out of the ordinary, in between moods, watching the rain, folding laundry, making dinner,
      finished dinner, washing up, on the sofa, on the couch, typical, no news, day off, usual day,
      cruising, laundry, not much else, nothing else, doing alright, doing okay, doing ok, getting by,
      unfussed, not bothered, no complaints, hanging in, in the middle, somewhere in between, middling,
      mediocre, plain, uneventful, business as usual, dont mind, no opinion, nothing happened, nothing
      really, not really feeling, no particular, unmoved, steady, stable, balanced, even keel, weekday,
      errands, chores, nothing to do, no plans, dull, dunno, idk, just here, just home, okay, ok, fine,
      alright, normal, ordinary, nothing special, nothing to report, nothing going on, nothing in
      particular, anything in particular, meh, so so, whatever, same as always, same as usual, as usual,
      the usual, average, neutral, neither, neither good nor bad, neither happy nor sad, just sitting
      here, chilling, chillin, no strong feelings, bored, boredom, regular, i guess, feeling nothing, feel
      nothing, tired, sleepy, lazy, sluggish, calm, relaxed, indifferent, everythings fine, just another
      day, not much, nothing much, unremarkable, dont feel anything, back from work, in between, feeling
      kinda`,
  },
  wishes: {
    match: `
      as cheerful as, as happy as, as sad as, as angry as, as i am, like my mood, like me, reflects,
      reflect, mirror*, goes with, suit, suits, ride this, ride the, keep this, keep the mood, keep the
      vibe, hold on to this, in line with, same mood, same energy, how i feel, how im feeling, same, same
      feeling, same vibe, match*, equally, fits how i feel, stay that way, stay there, stay like this,
      keep it going, keep it that way, keep the party going, more of this, more of the same, stay in this
      mood, suits my mood, fitting, fits my mood, stay angry, stay happy`,
    lift: `
      hug, pickmeup, pick-me-up, giggles, chuckle, easy viewing, sweetness, lovable, good laugh, happy
      end, feelgood, uplifter, sunshine, cartoon, puppies, dogs, bake, kittens, heart warmer, cheering,
      hearty, laughs, smiling, humour, humor, humorous, stand up, standup, amusing, witty, jokes, joke,
      comedic, slapstick, happy ending, joyous, faith in humanity, restore, not heavy, nothing heavy,
      nothing sad, nothing depressing, nothing dark, romcom, rom com, lightness, cute, adorable,
      delightful, charming, encourag*, encouragement, raise my spirits, up again, back on my feet, kind,
      kindness, warm, warmth, warming, lovely, nice, pleasant, easygoing, breezy, fluffy, whimsical,
      musical, rainbow, better, improve, laugh*, funny, comedy, comedies, sitcom, uplift*, feel good,
      heartwarming, heart warming, light, lighter, lighthearted, light hearted, smile, hope, hopeful,
      cheerful, cheer, cheery, silly, happy, happier, joyful, bright, sunny, sweet, fun, goofy, feel
      better, better mood, good mood, optimistic, wholesome, positive, brighten, giggle, comic,
      comforting, hilarious, pick me up, less sad, joy, inspiring`,
    calm: `
      nod off, doze, lull, meditat*, nature, ambient, laid back, lazy, hush, still, stillness, silence,
      settle my nerves, low stress, no stress, stress free, destress, de stress, lower my heart rate,
      unplug, relief, recharge, slow paced, slowpaced, undemanding, hygge, bath, tea, cuddle, blanket,
      ease, lullaby, nothing loud, steady, tame, harmless, peace and quiet, calm*, relax*, unwind,
      soothing, soothe, soft, gentle, gently, cosy, cozy, quiet, peace, peaceful, slow, chill, chilled,
      rest, cool off, cool down, settle, mellow, wind down, bring me down, low key, sleepy, tranquil,
      serene, fall asleep, sleep, decompress, breathe, comfort, easy, slow down, soften, zen`,
    energise: `
      hyped, hype me, psyched, psyched up, get hyped, edge of my seat, on the edge, turbo, thrills, blow
      off steam, kickass, kick ass, war, martial arts, racing, heist, disaster movie, monsters, spy,
      shootouts, sports, blood pumping, alive, feel alive, fire me up, charged, electrifying, high octane,
      explosive, chase, car chase, fight, fights, battle, powerful, power, dynamic, upbeat, banger,
      bangers, workout, gym, run to, pep, get moving, moving fast, roller coaster, rollercoaster, nail
      biting, nail biter, twists, badass, mayhem, stimulating, invigorat*, excite, electrify, jolt,
      energising, pace, fast paced, heists, goosebumps, jump scare*, creepy, haunted, slasher, zombies,
      surprise, action, energy, energise*, energize*, energetic, adrenaline, exciting, excitement,
      thrill*, fast, wake, pump, pumped, motivat*, dance, get me going, heart to race, heart race, heart
      pumping, rush, epic, intense, scare*, scary, horror, suspense*, adventure, adventurous, wild, loud,
      hype, explosions, fired up, party, gripping, spark, liven, kick, boost, lively, shake me`,
    feel: `
      bawl, sobfest, weepie, weepy, ugly cry, sniffle, rage, let me rage, cry it out, hit me in the feels,
      feels, in my feelings, punch me in the gut, ache, longing for, wrecks me, wreck me, destroy me,
      break my heart, breaks my heart, bask, sorrow, heavy, tragic, tragedy, raw, intimate, profound,
      soul, gut punch, emotionally, emotions, feel everything, feel my feelings, mourn, relatable, lament,
      sentimental, nostalgic, melodrama, soulful, sad songs, wistful, let it all out, release, vent, rage
      with me, dwell, cry, cries, weep, sob, tears, tearjerker*, tear jerker*, tissues, wallow, let it
      out, have it all out, be sad, sit with, deep, moving, melancholy, melancholic, emotional, feel it,
      understands, sad, sadness, heartbreaking, touching, bittersweet, feel something, catharsis,
      cathartic, grieve, poignant, stay angry, dramatic, drama, really feel, embrace, lean into`,
    distract: `
      in my head, reality, anything but reality, mind elsewhere, my mind elsewhere, shut out, shut the
      world out, block out, vanish, hide from, off the grid, dreamworld, wonder, not real, something to
      do, kill time, pass the time, long series, forget it all, forget everything, disappear, leave the
      world, absorbing, absorbed, forget where i am, forget about, forget, get out of my own head, own
      head, my own head, alone with my thoughts, engross*, captivat*, binge, bingeable, mindless,
      brainless, keep my mind, occupied, take me away, take me somewhere, far away, transport*, fantasy,
      fairy tale, elsewhere, different world, disconnect, mind numbing, engaging, numb, ignore, avoid,
      puzzle, mystery, run away, break from, time out, not about, anything else, other than, not be alone
      with, distract*, take my mind off, mind off, escape, escapism, get lost, lost in, switch off, turn
      off my brain, switch my brain off, stop thinking, not think, not to think, dont want to think,
      another world, escapist, something else, get away from, tune out, zone out, immersive, not have to
      think, keep me busy, shut off my brain, shut my brain off, brain off, somewhere else, think of
      something else, think about something else, think about anything else`,
  },
  asks: {
    match: `
      more of that, reflects how, mirror how, mirrors my, reflects my, like i feel, same as i feel, with
      my mood, keep this feeling, keep this mood, keep the good times, keep the vibe, keep the mood, stay
      in this, keep riding, go with my mood, suits my mood, i already feel, matching my, fits how i feel,
      match my mood, matches my mood, keep it going, keep the party going, stay that way, more of the
      same, same vibe`,
    lift: `
      pick me up, pick-me-up, hug in, a hug, give me a reason to smile, put me in a better mood, better
      mood, lift the mood, get me out of this slump, turn my day around, save my day, make my day, turn
      this day around, restore my faith, raise my spirits, brighten up, lift my, brighten my, put a smile,
      make it better, make me feel better, have a laugh, crack me up, cheers me up, lighten the mood,
      lighten my mood, give me hope, give me some hope, laugh until, laugh out loud, pick my spirits up,
      perk me up, uplift me, feel better, cheer me up, cheer up, make me laugh, make me smile, lift me up,
      feel good movie, feel good film, brighten my day, lift my mood, lift my spirits, cheering up, make
      me happy, comfort food for the soul`,
    calm: `
      fall asleep, help me fall asleep, get to sleep, put me to sleep, calm my nerves, calm my mind, lower
      my stress, destress, de stress, let me rest, help me rest, rest my mind, relax, settle my nerves,
      nod off, soothe my, calm my, relax my, ease my mind, quiet my mind, ease me, help me breathe, cool
      me down, tuck me in, lull me, take the edge off, mellow me out, let me unwind, send me to sleep,
      calm me, calm me down, calm down, help me relax, relax me, soothe me, comfort me, wind down, help me
      sleep, slow me down, bring me down, chill me out, help me unwind, settle me`,
    energise: `
      get me hyped, hyped for, psych me up, edge of my seat, amp me up, lets party, dance party, get my
      blood pumping, feel alive, fire me up, get me moving, pep me up, give me a kick, give me a boost,
      shock me, blow my mind, keep me on the edge, rev me up, give me goosebumps, get me off the couch,
      get me off the sofa, make my heart race, perk up, pump me up, wake me up, get me going, motivate me,
      scare me, thrill me, hype me up, give me energy, excite me, surprise me, shake me up, get me pumped`,
    feel: `
      make me bawl, bawl, let me rage, hit me in the feels, in my feels, punch me in the gut, cry my heart
      out, weep, tear up, make me tear up, bask in it, wrecks me, wreck me, break my heart, let me feel
      it, feel it all, feel my feelings, let me grieve, let me mourn, lean into it, have it out, cry with
      me, wallow in it, let me bask, make me weep, make me sob, feel something, good cry, let me cry, make
      me cry, let me be sad, bring the tissues, let it all out, have a cry, bring on the tears, cry it
      out, ugly cry, let me wallow, let me sit, let me feel, sit with this, tearjerker, tear jerker, cry
      my eyes out`,
    distract: `
      mind elsewhere, anything but reality, in my head tonight, out of reality, forget everything, forget
      it all, block it out, shut the world out, blot it out, make me forget, dont want to be in my head,
      out of my own head, alone with my thoughts, forget where i am, get me away, take me away, transport
      me, take me somewhere else, keep me occupied, keep me busy, keep my mind, shut my thoughts, stop my
      thoughts, get my mind off, clear my head, clear my mind, help me not think, so absorbing, help me
      escape, make it go away, help me forget him, help me forget her, get over him, get over her,
      distract me, take my mind off, keep my mind off, help me forget, let me escape, need an escape, get
      lost in, switch off my brain, turn off my brain, dont want to think, want to stop thinking, get me
      out of my head, out of my head`,
  },
  wanting: `
    want, wants, wanna, need, needing, would like, would love, id like, id love, id rather, could use,
    could do with, give me, show me, let me, help me, make me, get my, get us, give us, find me, pick me,
    looking for, want to watch, in need of, longing for, hungry for, please give, rather, restore my, play
    me, play something, let us, craving, in the mood for, something, anything, any, gimme, lets, hoping
    for, fancy, feel like watching, feel like a, recommend, suggest, up for, time for, keep me, put on,
    send me, bring me, get me, ready for, wish, i want, i need`,
  pleading: 'please, pls, plz',
  because: `
    after, because, cause, cos, bc, since, but, from this, from my, for this, given, i feel, feeling, im,
    i am, ive`,
  not: `
    not, no, never, dont, doesnt, didnt, isnt, arent, wasnt, werent, cant, cannot, couldnt, wont, wouldnt,
    aint, without, hardly, barely, no longer, neither, nor, far from, less, nothing, rather than, instead
    of, anything but, stop being, havent, hasnt`,
  very: `
    very, so, soo, really, totally, extremely, absolutely, completely, super, too, incredibly, insanely,
    fucking, freakin, freaking, hella, utterly, deeply, never been so, never been this, cant stop, big,
    mega, af, such`,
  slightly: `
    a bit, bit, slightly, a little, little, kinda, kind of, somewhat, sort of, sorta, lowkey, mildly,
    almost, fairly`,
} as const satisfies Language;
