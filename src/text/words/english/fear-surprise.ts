export const FEAR = `
  about money, about to happen, about to snap, afraid, afraid of, agitated, alarmed, alone at night,
  alone in the house, angst, angsty, antsy, anxiety, anxios, anxious, anxiously, anxiousness,
  apprehension, apprehensive, at the seams, audition, awake at night, bad dream, bad dreams, bad
  feeling, bad gut feeling, bad vibes, basket case, being here by myself, beside myself, big trouble,
  bills, biopsy, biting my nails, blood ran cold, blood test, blood tests, bottling it, brain wont shut,
  brain wont stop, brain wont switch off, break in, breaking point, breathing fast, bricking it, broke
  into, broken into, bugging out, bundle of nerves, burglar, burglars, buried in work, buried under,
  burn out, burned out, burnout, burnt out, butterflies, by myself tonight, cabin fever, cagey, called
  into, cannot deal, cant afford, cant breathe, cant calm down, cant catch my breath, cant concentrate,
  cant cope, cant deal, cant eat before, cant face tomorrow, cant fall asleep, cant focus, cant handle,
  cant manage, cant pay, cant relax, cant settle, cant sleep, cant stop shaking, cant stop thinking
  about what, cant switch off, check the locks, checking the locks, chemo, chest feels tight, chest is
  tight, chest pain, chewing my nails, chicken out, chickening out, chilled to the bone, chills down my
  spine, clammy, claustrophobic, clock is ticking, cold feet, cold sweat, coming apart at the seams,
  concerned, could go wrong, could lose, couldnt sleep, cowering, cracking up, crapping myself,
  creaking, creeped out, creeping me out, creeps, creepy, dark alley, dark outside, dark thoughts,
  daunted, daunting, deadline*, debt, dentist, deported, diagnosis, dissertation, distraught with worry,
  distressed, dizzy with, doctors appointment, doesnt feel safe, dont feel right, dont feel safe, dont
  know if i can, dont know what to do, dont want to go there, doom, doubting, doubts, dread*, dreadful
  feeling, driving test, drowning, dry mouth, due date, due tomorrow, due tonight, earthquake, eerie,
  eggshells, evacuat*, every five minutes, evicted, eviction, exam, exam tomorrow, exams coming, fear,
  fearful, feel faint, fidgety, finals, fingers crossed its not, first day at, first day tomorrow,
  flustered, flying tomorrow, followed, followed me home, following me home, footsteps, foreboding,
  frantic, fraught, frazzled, freak me out, freak out, freaked me out, freaked out, freaking, freaking
  out, freaks me out, frenzied, fret, fretting, fright, frightened, frightening, frightens me, froze up,
  frozen in place, frozen with, future scares, galloping, ghost in, give a speech, gives me chills,
  giving a speech, go tight, goes tight, going over everything, going to faint, going to happen, going
  to lose it, going under, goosebumps all over, gunshots, gut tells me something, hair on end, hands
  wont, hands wont stop, hard to breathe, hate take off, haunting me, have to present, having kittens,
  head is spinning, heart in my mouth, heart in my throat, heart is hammering, heart is pounding, heart
  is racing, heart pounding, heart racing, heart skipped, heart wont stop, hectic, heebie jeebies, hide
  under, hiding under, home alone, hope it goes well, hope nothing, hoping she calls, horrified, horror
  struck, hospital tomorrow, hr meeting, hurricane, hyperventilat*, hypervigilant, hysterical, ill at
  ease, impending, imposter, impostor, in danger, in knots, in over my head, in ten minutes, in trouble,
  insecure, insomnia, interview tomorrow, intimidated, intimidating, intruder, jelly, jitters, jittery,
  job interview, jumpy, keep checking, keep still, keep waking, keeping me up, keeps me up, keeps waking
  me, keyed up, knees are weak, knot in my stomach, knots, landlord wants us out, layoffs, lightning,
  losing control, losing grip, losing my grip, losing my mind, losing my nerve, losing sleep, lying
  awake, may lose, meeting her parents, meeting his parents, meeting my boss, midterm, midterms, might
  fail, might get fired, might go wrong, might lose, mind is racing, mind wont shut, mind wont stop,
  money troubles, monsters under, mouth is dry, mri, my head spins, my heart wont slow, nail biting,
  nerve racking, nerve wracking, nerves, nervous, nervous wreck, nervously, nervousness, nervs, nervy,
  new school, night terrors, nightmare, nightmares, no time to breathe, noises, not ready, not safe,
  ominous, on a knife edge, on alert, on edge, on guard, on high alert, on pins and needles, on stage,
  on the verge, operation tomorrow, out of control, out of my depth, out of time, overdraft, overload,
  overloaded, overstimulated, overthink*, overwhelm*, pacing, palms are sweaty, palpitations, panic,
  panicked, panicking, panicky, paranoid, peeing my pants, performance review, performing tonight,
  petrified, phobia, phone rings, pit in my stomach, pit of my stomach, please be ok, please let it, pls
  be ok, pooping my pants, praying its, presentation, pressure, public speaking, pulled in all
  directions, quaking, quivering, racing thoughts, rattled, redundancies, redundancy, rent is due,
  replaying, restless, restless night, restlessness, restructuring, results tomorrow, scan tomorrow,
  scare me when, scared, scared of, scared out of, scared shitless, scared stiff, scared to death,
  scared witless, scaredy, scares me, scary, second guessing, self conscious, self doubt, sense of doom,
  shaken, shaking, shaky, shit scared, shitting bricks, shitting it, shitting myself, shiver*, shivers
  down my spine, shooting, short of breath, shoulders up to my ears, shpilkes, shudder, shuddering, sick
  to my nerves, sick with worry, sinister, sinking feeling, skittish, snowed under, so many things to
  do, so much to do, somebody in the house, someone in the house, someone is following, someone outside,
  something awful, something bad, something is off, something is wrong, something terrible, somethings
  wrong, speech tomorrow, spider, spiders, spiral, spiralling, spooked, stage fright, stalked, stalker,
  stalking me, start my new job, starting a new job, stomach drop*, stomach hurts before, strange noise,
  stress*, stressed, stretched thin, stretched too thin, strung out, summoned, surgery, swamped,
  sweating, sweaty palms, tense, tensed, tension, tenterhooks, terrified, terrifying, terrorised,
  terrorized, test result, test results, tests tomorrow, thesis, thoughts are racing, thoughts wont
  stop, threatened, throat is dry, thunder, tight chest, tight knot, tightness in my chest, timid, to do
  list, tomorrow scares, too much, too much going on, too much on my plate, tornado, tossing and
  turning, tremble, trembling, trembly, trepidation, tripping about, turbulence, tweaking, twitchy,
  uncertain, under pressure, under the covers, uneasy, unsafe, unsettled, up to my eyeballs, up to my
  neck, viva tomorrow, vulnerable, waiting for results, waiting for the results, waiting on results,
  waiting to hear, war news, wary, watchful, watching my house, weak at the knees, wet myself, what
  happens if, what happens next, what if, what will become, what will happen, whats going to happen,
  wide awake, wildfire, will go wrong, will i ever be, willies, wired, wobbly, woke up screaming, wont
  keep still, wont stop shaking, worked up about, worried, worried sick, worries, worrisome, worry,
  worrying, worst case, wound tight as, wound up`;

export const SURPRISE = `
  a prank, abruptly, actually came back, after all these years, all of a sudden, almost fainted, am i
  dreaming, amazed, amazement, appeared out of, are you kidding, are you serious, astonish*, astounded,
  astounding, awestruck, baffled, baffling, believe it or not, bemused, bewildered, bingo card, bizarre,
  blew my mind, blimey, blindsided, blown away, bombshell, bowled over, brain cant keep up, brain
  exploded, brain is fried by, came back, can hardly believe, can you believe, cannot be true, cannot
  believe it, cant be real, cant be true, cant believe, cant believe it, cant get over, cant keep up,
  cant process, cant wrap my head, caught off guard, come again, confounded, could have knocked me over,
  couldnt believe, couldnt have imagined, craziest thing, crazy news, crikey, curveball, did i think,
  did not expect, did not see it coming, didnt believe, didnt expect, didnt know, didnt know what hit
  me, didnt see it coming, didnt see that coming, didnt think, dont believe it, dont believe my eyes,
  doorstep, double take, dropped my phone, dumbfounded, dumbstruck, expected anything but,
  extraordinary, eye opener, eyes popped, eyes wide, fancy that, feels like a dream, fell off my chair,
  flabbergasted, floored, for a loop, for real, found out that, gasp, gasped, go figure, gobsmacked,
  gobsmacking, golly, good heavens, good lord, goodness me, gosh, got to be kidding, great scott, had a
  twin, had no idea, had to check twice, had to sit down, hadnt heard from, half brother, half sister,
  hang on, hard to believe, hard to take in, hasnt sunk in, head exploded, heavens, hold up, holy cow,
  holy crap, holy guacamole, holy hell, holy moly, holy shit, holy smokes, huge news, i had no clue, im
  dead serious, imagine my, in a million years, in awe, incredible, inexplicable, insane news, is it
  real, is it true, is that true, is this a dream, is this happening, is this real, is this true, jaw,
  jaw drop*, jaw dropped, just discovered, just found out, just learned that, kept it a secret, knocked
  for six, knocked me over with a feather, knocked me sideways, knocked my socks off, least expected, lo
  and behold, long lost, lost for words, lottery, mind blowing, mind blown, mind boggling, mind
  exploded, mind is blown, mindblowing, mindblown, must be dreaming, my goodness, my word, mystified,
  nearly fainted, nearly fell off, need to sit down, never expected, never guessed, never imagined,
  never in a million years, never knew, never saw it coming, never saw that coming, never thought, never
  would have guessed, never would have thought, news came, no clue, no freaking way, no friggin way, no
  fucking way, no idea, no one expected, no one saw it coming, no one told me, no one warned me, no
  warning, no way, nobody expected, nobody told me, nobody warned me, nonplussed, not a joke, not
  expect, not see that coming, not sunk in, not what i expected, of all days, of all people, of all
  places, of all things, off guard, oh em gee, oh my god, oh my gosh, omfg, omg, out of blue, out of
  nowhere, out of the blue, out of thin air, perplexed, pinch me, pinching myself, plot, plot twist,
  puzzled, random stranger, random text, rang the bell after, read it three times, read it twice, really
  happening, remarkable, revelation, rubbing my eyes, rug pulled, saw that coming, seriously,
  shellshocked, shock*, shook, shooketh, showed up at my door, showed up out of, sinking in, spat out my
  coffee, speechless, staggered, starstruck, startled, startling, still processing, stranger gave me,
  strangest thing, strewth, stumped, stunned, sudden, suddenly, suprise*, surprise, surprised,
  surprising, surprized, surreal, taken aback, this cant be, thought he was joking, thought she was
  joking, thought they were joking, threw me, thunder struck, thunderstruck, too good to be true, took
  me aback, totally unexpected, trying to process, turn of events, turned out, turned up at my door,
  turns out, twist, unannounced, unbelievable, unexpectd, unexpected*, unforeseen, unpredictable,
  unprepared, unreal, wait a second, wasnt expecting, wasnt prepared, wasnt ready for that, weirdest
  thing, well i never, well well, whaa, whaat, what just happened, what the heck, what the hell, who
  knew, who would have guessed, who would have thought, whoa, whoah, whod have guessed, whod have
  thought, wide eyed, wild news, windfall, without warning, woah, won the lottery, wonderstruck, would
  never have guessed, would you believe, wouldnt have guessed, wow, wowza, wtf, wtf just happened, wth,
  wut, years of silence, you are kidding, you have to be kidding, you must be joking, you wont believe,
  youre kidding`;
