export const FEAR = `
  a lump, about money, about the operation, about to go on, about to happen, about to snap, active
  shooter, afraid, afraid of, afraid of losing, aftershock, aftershocks, agitated, agoraphobic, air
  raid, alarmed, alarming, almost crashed, alone at night, alone in the house, ambulance is on, angst,
  angsty, antsy, anxieties, anxiety, anxios, anxious, anxiously, anxiousness, apprehension,
  apprehensive, armed robbers, at the seams, audition, auditors, avalanche, awake at night, back of my
  neck, bad dream, bad dreams, bad feeling, bad gut feeling, bad vibes, bailiffs, basket case, before
  surgery, before the exam, before the op, being here by myself, being operated on, being watched,
  beside myself, best man speech, big exam, big trouble, bills, biopsy, biting my nails, black ice,
  blackmail, blackmailed, blackmailing, blood ran cold, blood runs cold, blood test, blood tests,
  bombing, bombs, boss wants a, brain keeps going, brain wont shut, brain wont stop, brain wont switch
  off, brakes failed, brakes felt, break in, breaking in, breaking point, breathing fast, breathing
  funny, brick it, bricked it, bricking it, broke into, broken into, bugging out, bundle of nerves,
  burglar, burglars, buried in work, buried under, burn out, burned out, burnout, burnt out,
  butterflies, by myself tonight, cabin fever, cacking it, cacking myself, cagey, called an ambulance,
  called into, cannot deal, cant afford, cant breathe, cant calm down, cant catch my breath, cant
  concentrate, cant cope, cant deal, cant drop off, cant eat before, cant face tomorrow, cant fall
  asleep, cant find my passport, cant focus, cant get air, cant get to sleep, cant handle, cant keep
  still, cant manage, cant pay, cant relax, cant say i feel safe, cant settle, cant shake the feeling
  of, cant shake this feeling of, cant shut my eyes, cant sleep, cant stop checking, cant stop
  rehearsing, cant stop shaking, cant stop thinking about what, cant switch off, carbon monoxide, check
  the locks, checking the locks, chemo, chest feels tight, chest is tight, chest pain, chewing my nails,
  chicken out, chickening out, chilled to the bone, chills down my spine, clammy, claustrophobic, clock
  is ticking, cold feet, cold sweat, colonoscopy, coming apart at the seams, concerned, contractions,
  could go wrong, could lose, couldnt sleep, court date, court hearing, court tomorrow, cowering,
  cracking up, crap my pants, crapping myself, creaking, creeped out, creeping me out, creeps, creepy,
  dark alley, dark outside, dark thoughts, daunted, daunting, deadline*, debt collectors, debts, dentist
  appointment, dentist at, dentist is at, dentist tomorrow, deportation, deported, diagnosis,
  dissertation, distraught with worry, distressed, dizzy with, doctors appointment, doesnt feel safe,
  dont feel right, dont feel safe, dont feel secure, dont know if i can, dont know what to do, dont want
  to go there, doom, doomed, door handle, doubting, doubts, dread*, dreaded, dreadful feeling, driving
  test, drowning, dry mouth, due tomorrow, due tonight, earthquake, edgy, eerie, eggshells, emergency
  landing, evacuat*, every five minutes, evicted, eviction, exam in, exam next, exam on, exam this, exam
  today, exam tomorrow, exam week, exams are coming, exams coming, exams next week, exams start, fear,
  feared, fearful, fearing, fears, feel faint, feel safe in this, felt tight, fever of, fidgety, finals
  coming, finals tomorrow, finals week, find me out, finding me out, fingers crossed its not, fire is
  coming, first day at, first day on, first day tomorrow, first solo, flood warning, floorboards,
  flustered, flying tomorrow, followed, followed me home, following me home, footsteps, foreboding,
  frantic, fraught, frazzled, freak me out, freak out, freaked me out, freaked out, freaking, freaking
  out, freaks me out, freaky, frenzied, fret, fretful, fretting, fright, frighten, frightened,
  frightening, frightens me, from the tax, froze up, frozen in place, frozen with, funny feeling about,
  future scares, galloping, gas leak, get found out, ghost in, give a speech, gives me chills, giving a
  speech, go tight, goes tight, going into labour, going over everything, going to faint, going to
  happen, going to lose it, going under, gone missing, goosebumps all over, growling, gulp, gunfire,
  gunman, gunshot, gunshots, gut tells me something, hair on end, hair stood up, hands dripping, hands
  wont, hands wont stop, hard to breathe, has a fever, hasnt answered, hasnt come home, hasnt kicked,
  hate flying, hate take off, haunting me, haunts me, have an exam, have to present, having kittens,
  having surgery, head is racing, hear someone, hear something, heard a bang, heard a noise, heard
  scratching, heard someone, heard something, hearing is tomorrow, hearing tomorrow, heart fluttering,
  heart flutters, heart going like, heart hammering, heart in my mouth, heart in my throat, heart is
  hammering, heart is pounding, heart is racing, heart is thumping, heart keeps skipping, heart
  pounding, heart racing, heart skipped, heart skips beats, heart stopped for, heart surgery, heart
  thumping, heart wont stop, hearts going like, hectic, heebie jeebies, het up, hide under, hiding
  under, high fever, home alone, hope it goes well, hope nothing, hoping she calls, horrible feeling
  about, horrified, horror struck, hot tin roof, house creaks, hr meeting, hurricane, hyperventilat*,
  hypervigilant, hypochondriac, hysterical, i feel faint, icu, ill at ease, impending, imposter,
  impostor, in a flap, in a tizzy, in bits about, in danger, in debt, in knots, in labor, in labour, in
  over my head, in surgery, in ten minutes, in trouble, in turmoil, injection tomorrow, insecure,
  insomnia, intensive care, interview tomorrow, intimidated, intimidating, into hospital tomorrow,
  intruder, intruders, is he breathing, is missing, isnt answering, isnt back, isnt breathing, isnt
  home, isnt picking up, jelly, jitters, jittery, job cuts, job interview, jump whenever, jumpy, jury is
  out, jurys been out, keep checking, keep looking over, keep waking, keeping me up, keeps driving past,
  keeps following me, keeps forgetting the, keeps me up, keeps waking me, keyed up, knees are weak,
  knees knocking, knot in my stomach, knot of, knots, landlord wants us out, last shot, layoffs, lease
  ends, left the gas on, left the iron on, left the oven, left the stove, letter from the court, lift
  stopped, lightning, looking at our windows, looking over my shoulder, lose everything, lose my home,
  lose my job, lose the house, losing control, losing everything, losing grip, losing my grip, losing my
  job, losing my memory, losing my mind, losing my nerve, losing my sight, losing sleep, losing the
  flat, losing the house, lost my passport, lying awake, make ends meet, make rent, makes me jump,
  mammogram, mass shooting, may lose, meeting her parents, meeting his parents, meeting my boss,
  menacing, midterm, midterms, might fail, might get fired, might go wrong, might lose, mind is racing,
  mind keeps racing, mind wont shut, mind wont stop, minds racing, missile, missiles, money troubles,
  monster in, monster under, monsters under, mouth dry, mouth is dry, mri, mugged, mugger, mums
  operation, my debt, my exams, my finals, my head spins, my heart wont slow, my op, my operation, my
  pulse, my speech, my surgery, my viva, nail biting, nearly crashed, need surgery, needles, nerve
  racking, nerve wracking, nerves, nerves in bits, nervous, nervous wreck, nervously, nervousness,
  nervs, nervus, nervy, new school, night terrors, nightmare, nightmares, no time to breathe, noise
  downstairs, noise upstairs, noises, not answering her, not answering his, not feel safe, not home yet,
  not picking up, not ready, not safe, nowhere to live, ominous, on a knife edge, on alert, on edge, on
  guard, on high alert, on pins and needles, on stage, on the verge, on thorns, opening night, operating
  theatre, operation tomorrow, orals tomorrow, out of control, out of my depth, out of time, overdraft,
  overload, overloaded, overstimulated, overthink*, overwhelm*, pacing, packing it, palms are sweaty,
  palpitations, panic, panicked, panicking, panicky, panics, paranoia, paranoid, peeing my pants, peeing
  myself, peeping tom, penalty shoot, performance review, performing tonight, period is late, periods
  late, petrified, phobia, phobic, phone rings, pit in my stomach, pit of my stomach, plane dropped,
  planes about to, please be ok, please let it, pls be ok, police behind me, pooping my pants, praying
  its, presentation, pressure, prowler, public speaking, pulled a knife, pulled in all directions,
  pulled over by, pulse is racing, pulse racing, quake, quaking, quiver, quivering, racing thoughts, ran
  off, rattled, redundancies, redundancy, rent is due, replaced by robots, restless, restless night,
  restlessness, restructuring, results day, results on monday, results tomorrow, river is rising, root
  canal, rough landing, scan results, scan tomorrow, scared, scared of, scared of losing, scared out of,
  scared shitless, scared stiff, scared to death, scared witless, scaredy, scares me, scary, second
  guessing, self conscious, self doubt, sense of doom, shaken, shaking, shaky, shit my pants, shit
  scared, shitting bricks, shitting it, shitting my pants, shitting myself, shiver*, shivers down my
  spine, shivery, shooting nearby, short of breath, shots fired, shoulders up to my ears, shpilkes,
  shudder, shuddering, sick to my nerves, sick with worry, sinister, sinking feeling, sirens, sixes and
  sevens, skin prickles, skittish, smell gas, smoke alarm, snowed under, so many things to do, so much
  debt, so much to do, somebody in the house, someone behind me, someone downstairs, someone in the
  garden, someone in the house, someone is following, someone outside, someone upstairs, someones behind
  me, something awful, something bad, something goes wrong, something in the loft, something is wrong,
  something terrible, somethings wrong, speech tomorrow, spider, spiders, spiral, spiralling, spook,
  spooked, squeaky bum, stage fright, stalked, stalker, stalking, stalking me, start my new job,
  starting a new job, still missing, stomach dropped, stomach drops, stomach hurts before, stomach in
  bits, stomachs in bits, stopped breathing, storm is coming, strange noise, stress*, stressed,
  stressing, stressy, stretched thin, stretched too thin, struggling to breathe, strung out, summoned,
  surgery on, surgery tomorrow, swamped, sweating, sweaty hands, sweaty palms, tax office, temperature
  of, tense, tensed, tension, tenterhooks, terrified, terrifying, terror, terrorised, terrorized,
  terrors, test result, test results, tests tomorrow, the jury, the lump, thesis, they find out,
  thoughts are racing, thoughts wont stop, threatened, threatening, throat is dry, thunder, tight chest,
  tight knot, tightness in my chest, timid, to do list, tomorrow scares, too much, too much going on,
  too much on my plate, tooth out, tooth pulled, tornado, tossing and turning, tremble, trembling,
  trembly, tremors, trepidation, tried my door, tried the door, tripping about, trying the door,
  turbulence, tweaking, twitchy, uncertain, under my bed, under pressure, under the bed, under the
  covers, under the knife, uneasy, unsafe, unsettled, up to my eyeballs, up to my neck, up to ninety,
  verdict, visa expires, visa interview, visa renewal, visa runs out, viva in, viva is, viva on, viva
  tomorrow, vulnerable, wait till monday, waiting for my results, waiting for results, waiting for the
  results, waiting on results, waiting to hear, walking home in the dark, wants a chat, wants a quick
  chat, wants a word, wants to see me, war is coming, war news, wary, watchful, watching me, watching my
  house, watching our, watching us, water broke, water is rising, waters broke, we need to talk, weak at
  the knees, went missing, wet myself, wetting myself, what happens if, what happens next, what if, what
  will become, what will happen, whats going to happen, whats that noise, white knuckle, white knuckled,
  white knuckles, white knuckling, wildfire, wildfires, will go wrong, will i ever be, willies, wobbly,
  woke up screaming, wont keep still, wont stop shaking, wont wake up, worked up about, worried, worried
  sick, worries, worrisome, worry, worrying, worst case, wound tight as, wound up`;

export const SURPRISE = `
  a twin, abruptly, actually came back, after all these years, after decades, against all odds, agape,
  aghast, agog, all of a sudden, almost choked on, almost dropped my, almost fainted, am i dreaming,
  amazed, amazement, amazes, amazingly enough, another family, appeared out, appeared out of, are you
  kidding, are you serious, astonish*, astounded, astounding, awestruck, baffle, baffled, baffles,
  baffling, bamboozled, bamboozling, befuddled, believe it or not, bemused, bewildered, bewildering,
  bewilderment, bingo card, bit startled, bit thrown, bizarre, blew me away, blew my mind, blimey,
  blindsided, blow me down, blown away, boggles my mind, boggles the mind, bombshell, bowled me over,
  bowled over, brain cant keep up, brain exploded, breath caught, can hardly believe, can you believe,
  cannot be true, cannot believe it, cant be real, cant be true, cant believe, cant believe it, cant
  fathom, cant get my head around, cant get my head round, cant get over, cant keep up, cant process,
  cant take it in, cant wrap my head, caught me out, caught off guard, come again, completely thrown,
  confounded, confused, confusing, confusion, could have knocked, could have knocked me over, couldnt
  believe, couldnt have imagined, couldnt have predicted, couldnt have seen, couldve knocked, craziest
  thing, crazy news, crikey, curveball, dazed, dear god, did i think, did not expect, did not see it
  coming, didnt believe, didnt expect, didnt know, didnt know what hit me, didnt see it coming, didnt
  see that, didnt see that coming, didnt see this, didnt think, disbelief, discombobulated, dna results,
  dna test, dont believe it, dont believe my eyes, double life, double take, dropped my phone,
  dumbfounded, dumbstruck, eh what, eloped, eloping, excuse me what, expected anything but, expecting
  twins, extraordinary, eye opener, eye opening, eyebrows raised, eyebrows shot, eyes on stalks, eyes
  popped, eyes popping, eyes wide, fancy that, feels like a dream, fell off my chair, flabbergast,
  flabbergasted, flabbergasting, floored, flummoxed, for a loop, for real, found out that, gasp, gasped,
  gasping, gasps, get my head round, go figure, gobsmack, gobsmacked, gobsmacking, gobsmacks, golly,
  good god, good gracious, good heavens, good lord, goodness gracious, goodness me, gosh, got to be
  kidding, gracious me, great scott, guess what, guess who, had a twin, had no clue, had no idea, had to
  check twice, had to read it, had to sit down, hadnt expected, hadnt heard from, half brother, half
  sister, hang on, hard to believe, hard to take in, hasnt sunk in, having twins, head exploded, head is
  spinning, head spinning, heads spinning, heavens, hold up, holy cow, holy crap, holy f, holy
  guacamole, holy hell, holy macaroni, holy mackerel, holy moly, holy mother, holy shit, holy shizz,
  holy smokes, how odd, how on earth, how strange, how weird, huge news, huh, i had no clue, ill be
  damned, im adopted, imagine my, in a daze, in a million years, in awe, incredible, incredulous,
  inexplicable, inexplicably, insane news, is it real, is it true, is that true, is this a dream, is
  this happening, is this real, is this true, its twins, jaw drop, jaw dropped, jaw dropping, jaw drops,
  jaw fell, jaw hit the, jaw on the floor, jesus mary, jesus wept, jolt of, just discovered, just found
  out, just heard that, just learned, just learned that, just learnt, kept it a secret, knocked flat,
  knocked for six, knocked me down, knocked me flat, knocked me over, knocked me over with a feather,
  knocked me sideways, knocked my socks off, knocked sideways, learned today that, least expected, lo
  and behold, long lost, lost for words, lottery, mind blowing, mind blown, mind boggling, mind
  bogglingly, mind exploded, mind is blown, mindblowing, mindblown, mouth fell open, mouth hanging open,
  must be dreaming, my days, my goodness, my mind boggles, my mouth open, my stars, my word, mystified,
  nearly choked on, nearly dropped, nearly fainted, nearly fell off, need to sit down, never dreamed,
  never dreamt, never expected, never guessed, never imagined, never in a million years, never knew,
  never saw it coming, never saw that, never saw that coming, never saw this, never thought, never told
  me, never told us, never would have, never would have guessed, never would have thought, news came, no
  bloody way, no clue he, no clue she, no flipping way, no freaking, no freaking way, no friggin way, no
  fucking way, no idea he, no idea she, no idea they, no one believes me, no one could have, no one
  expected, no one saw, no one saw it coming, no one told me, no one warned me, no warning, no way,
  nobody believes me, nobody could have, nobody expected, nobody saw, nobody told me, nobody warned me,
  nonplussed, nooo way, not expect, not expecting, not see that coming, not see this, not sinking in,
  not sunk in, not what i expected, oddly enough, of all days, of all people, of all places, of all
  things, off guard, oh em, oh em gee, oh my god, oh my gosh, oh my lord, oh snap, omfg, omg, open
  mouthed, openmouthed, out of blue, out of nowhere, out of the blue, out of thin air, out on stalks,
  overnight success, perplexed, perplexing, picking my jaw, pinch me, pinch myself, pinching myself,
  plot twist, puzzled, puzzles me, puzzling, raised eyebrows, random stranger, random text, rang the
  bell after, rather startled, read it again, read it three times, read it twice, really happening,
  reeling, remarkable, revelation, rub my eyes, rubbed my eyes, rubbing my eyes, rug pulled, saw that
  coming, say what, secret family, secretly married, seriously, shellshocked, shock*, shocker, shook,
  shooketh, showed up at my door, showed up out of, sinking in, sinks in, slack jawed, small world, so
  weird, spat out my, spat out my coffee, speechless, sprang on, springs on, sprung on me, staggered,
  staggering, starstruck, startle, startled, startles, startling, still processing, stone the crows,
  strangely enough, stranger gave me, strangest, strangest thing, strewth, struth, stumped, stunned,
  stupefied, sudden, suddenly, super weird, suprise*, surprise, surprised, surprising, surprized,
  surreal, taken aback, the weirdest, this cant be, thought he was joking, thought she was joking,
  thought they were joking, threw me, thrown by, thrown me, thunder struck, thunderstruck, tipped me
  over, too good to be true, took me aback, took me by, took my breath away, took us by, totally thrown,
  totally unexpected, triplets, trying to process, turn of events, turned out, turned up after, turned
  up at my door, turns out, twist, unannounced, unbelievable, unexpectd, unexpected*, unexpectedly,
  unforeseeable, unforeseen, unheard of, unimaginable, unlikely as, unprecedented, unpredictable,
  unprepared, unprompted, unreal, unthinkable, wait a second, wait how, wait wait, wait what, wait who,
  was adopted, wasnt expecting, wasnt prepared, wasnt ready for, wasnt ready for that, weirdest thing,
  well blow me, well i never, well ill be, well well, whaa, what are the chances, what are the odds,
  what even, what just, what just happened, what on earth, what the heck, what the hell, what what,
  where did that come, where on earth, who knew, who on earth, who would have, who would have guessed,
  who would have thought, whoa, whoah, whod have, whod have guessed, whod have thought, whoda thought,
  whoda thunk, wide eyed, wild news, wildest dreams, windfall, with a feather, without warning, woah,
  won the lottery, wonderment, wonderstruck, wont believe this, wont believe what, wont take it in,
  would never have guessed, would you believe, wouldnt have believed, wouldnt have guessed, wow, wowed,
  wowza, wtf, wtf just happened, wth, wut, years of silence, yikes what, you are kidding, you cant be
  serious, you have to be kidding, you must be joking, you what, you wont believe, you wouldnt believe,
  youre joking, youre kidding, youre not serious`;
