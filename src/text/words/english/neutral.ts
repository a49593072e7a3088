export const NEUTRAL = `
  5 out of 10, 50 50, acceptable, adequate, aight, all good, alright, alrighty, another day another,
  another monday, another thursday, another tuesday, another wednesday, answered emails, anything in
  particular, apathetic, apathy, as always, as ever, as usual, at my desk, ate dinner, ate soup,
  autopilot, average, back from work, balanced, barely awake, bearable, beige, bland, bord, bordem,
  bored, bored out of, bored to death, bored to tears, boredom, boring, bushed, business as usual, calm,
  cant complain or, cant say im, cant say much, channel surfing, chillin, chilling, chores, chugging
  along, cleaning the kitchen, coasting, comfortably numb, comme ci, commute, commuting, cooking dinner,
  cooking pasta, couch potato, could be worse, could care less, couldnt care less, cruising, day like
  any other, day off, decent, did some work, did the dishes, different day, disinterested, doing
  alright, doing dishes, doing ok, doing okay, doing the dishes, dont care, dont feel anything, dont
  feel much, dont mind, dont mind them, dont really care, doomscrolling, dozy, drinking coffee, drinking
  tea, drowsy, dull, dunno, ehh, either way, errands, even keel, even keeled, everythings fine,
  existing, fair enough, feeding the cat, feel nothing, feeling kinda, feeling nothing, fine, finished
  dinner, five out of ten, flicking through, folding, folding laundry, free evening, garden variety,
  getting by, getting on with it, going through the motions, got home, groceries, grocery run, grocery
  shopping, groggy, groundhog day, had a sandwich, had dinner, had lunch, had tea, half asleep, hanging
  about, hanging around, hanging in, having coffee, having dinner, having tea, heading to bed, here i
  am, holding up, hoovering, humdrum, i guess, idc, idk, idling, ight, impartial, in between, in between
  moods, in limbo, in the middle, indifferent, ironing, just a monday, just a thursday, just a tuesday,
  just a wednesday, just another, just another day, just being, just got up, just here, just home, just
  living, just nothing, just passing, just sitting here, just there, just vibing, just woke up, just
  working, keeping busy, kettle, killing time, kinda there, knackered, laundry, lazy, lethargic, level
  headed, levelheaded, like any other day, like every other day, listless, loafing, long day, lounging,
  lukewarm, made a sandwich, making dinner, mediocre, meh, middle of the road, middling, monotonous,
  mundane, napping, need a nap, need coffee, neither, neither good nor bad, neither happy nor sad,
  neither up nor down, neutral, no big deal, no change, no complaints, no complaints no, no excitement,
  no highs no lows, no highs or lows, no mood, no news, no opinion, no particular, no plan, no plans, no
  preference, no real mood, no strong feelings, nobody died, nonchalant, normal, not a lot going on, not
  awake yet, not bothered, not doing anything, not doing much, not done much, not fazed, not feeling any
  way, not feeling anything, not feeling much, not fussed, not here nor there, not in any mood, not
  much, not much else, not one way or the other, not really feeling, not worried, not worried anymore,
  nothing changed, nothing else, nothing exciting, nothing going on, nothing happened, nothing
  happening, nothing in particular, nothing interesting, nothing much, nothing new, nothing on, nothing
  out of, nothing out of the ordinary, nothing planned, nothing really, nothing special, nothing to add,
  nothing to complain, nothing to do, nothing to report, nothing to shout about, nothing to write home
  about, nothing unusual, nothing worth, nothing wrong, ok, okay, okayish, okey, oki, okie, on the
  couch, on the sofa, on the train, one way or the other, ordinary, paid the bills, paint dry,
  paperwork, passable, passing the time, passing time, plain, plodding, pooped, pottering, puttering,
  quiet day, quiet evening, quiet night, read a bit, read the paper, ready for bed, regular, relaxed,
  repetitive, routine, run of the mill, same as always, same as before, same as every, same as usual,
  same as yesterday, same here, same old, same old same old, sat at home, scrolling, settled, shattered
  after work, shrug, sitting at home, sitting here, sleepy, slow day, sluggish, snooze, snoozefest, so
  so, soldiering on, somewhere in between, sorted some, stable, standard day, staring at the ceiling,
  staring at the wall, staring at walls, steady, sunday evening, supermarket, tedious, tedium, tepid,
  that was it, thats about it, thats all, the norm, the usual, thinking about nothing, thumbs, ticking
  along, tidying, tired, tolerable, took the bins out, tranquil, trundling along, tuckered, tuesday
  evening, typical, unaffected, unchanged, unenthused, unenthusiastic, uneventful, unfazed, unfussed,
  uninspired, uninterested, unmoved, unperturbed, unremarkable, unruffled, usual day, usual monday,
  usual stuff, usual suspects, usual thursday, usual tuesday, vacuuming, vanilla, waiting around,
  waiting for dinner, waiting for the bus, walked the dog, washed the dishes, washing up, watched the
  news, watching the rain, watered the plants, weekday, whatever, whatevs, wiped, worked from home,
  working from home, wtv, yawn, yawning, zonked`;
