export const NEUTRAL = `
  5 out of 10, 50 50, acceptable, adequate, after my shift, ah sure, aight, all good, all right,
  alright, alrighty, ambivalence, ambivalent, another day another, another monday, another thursday,
  another tuesday, another wednesday, answered emails, any other, anything in particular, apathetic,
  apathy, as always, as ever, as usual, at gate, at my desk, ate dinner, ate soup, autopilot, average,
  back from work, bad sleep, balanced, barely awake, barely slept, bearable, beat today, beige, between
  shifts, between two shifts, bins out, bit flat, bit meh, bit tired, bland, blank afternoon, booked an
  appointment, bord, bordem, bored, bored out of, bored to death, bored to tears, boredom, boring, brain
  dead, brain fog, brain full of, brain is mush, brain like porridge, brain off, brain switched off,
  braindead, bumbling along, bus ride, bushed, business as usual, cabbage, calm, calmed down, cant be
  arsed, cant complain or, cant say im, cant say much, channel surfing, chillin, chilling, chores,
  chugging along, cleaning the kitchen, coasting, code compiles, coffee break, comfortably numb, comme
  ci, commute, commuting, cooking dinner, cooking pasta, couch potato, could be worse, could care less,
  couldnt care less, cream crackered, crossword, cruising, data entry, day like any other, day off
  today, dead beat, dead on my feet, decent, detached, did my homework, did some emails, did some
  homework, did some work, did the dishes, did the shopping, different day, dishes are done,
  disinterested, doing alright, doing dishes, doing homework, doing ok, doing okay, doing the dishes,
  dont care, dont feel anything, dont feel much, dont mind, dont mind them, dont really care,
  doomscrolling, double shift, dozing, dozy, drifting along, drifting through, drinking coffee, drinking
  tea, drove home, drowsy, dull, dunno, dusted, ehh, either way, emotionless, end of shift, energy is
  low, errands, even keel, even keeled, everythings fine, existing, eyelids at, eyelids heavy, eyes are
  closing, eyes closing, eyes half, fair enough, fairly calm, falling asleep, fed the cat, fed the dog,
  fed the fish, fed the hens, feeding the cat, feel blank, feel flat, feel level, feel nothing, feeling
  blank, feeling flat, feeling kinda, feeling level, feeling mid, feeling nothing, feet up, filled in a
  form, fine, finished dinner, finished work, five out of ten, flat mood, flat today, flicking through,
  foggy, folding, folding laundry, free evening, garden variety, gate opens, getting by, getting on with
  it, going blank, going through the motions, groceries, grocery run, grocery shopping, groggy,
  groundhog day, had a sandwich, had dinner, had lunch, had tea, haircut, half asleep, hanging about,
  hanging around, hanging in, havent thought about, having coffee, having dinner, having tea, heading to
  bed, heavy eyed, here i am, holding up, home from work, home now, homework done, hoovered, hoovering,
  hours sleep, hours to kill, humdrum, i feel blank, i feel flat, i feel level, i feel nothing, i guess,
  idc, idk, idling, ight, im blank, im flat, im grand, im level, impartial, in between, in between
  moods, in from work, in limbo, indifferent, ironed, ironing, it is what it is, it will do, itll do,
  jet lag, jet lagged, jetlagged, jigsaw, just a monday, just a thursday, just a tuesday, just a
  wednesday, just another, just another day, just being, just flat, just got home, just got up, just
  here, just home, just living, just nothing, just passing, just sitting here, just there, just vibing,
  just woke up, just working, keep my eyes open, keeping busy, kettle, killing an hour, killing time,
  kind of blank, kinda blank, kinda meh, kinda mid, kinda there, knackered, laundry, layover, lazy,
  lethargic, level headed, level mood, level today, levelheaded, like a zombie, like any other day, like
  every other day, listless, loafing, long day, long shift, lounging, low energy, lukewarm, lunch break,
  made a sandwich, made my peace, made peace with, making dinner, mediocre, meetings all day, meh,
  middle of the road, middling, minutes to fill, minutes to kill, monotonous, mood flat, mood none,
  moved on from, mundane, my day off, napping, need a nap, need coffee, neither, neither good, neither
  good nor bad, neither happy nor sad, neither up nor down, neutral, night bus, no big deal, no change,
  no complaints, no complaints no, no drama, no emotion, no emotions, no energy, no excitement, no
  feelings, no highs no lows, no highs or lows, no mood, no news, no opinion, no particular, no plan, no
  plans, no preference, no real mood, no strong, no strong feelings, no thoughts, no wahala, nobody
  died, nodding off, nonchalant, normal, not a lot going on, not awake yet, not bothered, not doing
  anything, not doing much, not done much, not fazed, not feeling any way, not feeling anything, not
  feeling either, not feeling much, not fussed, not here nor there, not in any mood, not much, not much
  else, not one way or the other, not particularly, not really bothered, not really feeling, not sad or
  anything, not scared not happy, not that bothered, not upset, not worried, not worried anymore,
  nothing changed, nothing doing, nothing else, nothing exciting, nothing fancy, nothing going on,
  nothing happened, nothing happening, nothing happens, nothing hurts, nothing in particular, nothing
  interesting, nothing is happening, nothing moves me, nothing much, nothing new, nothing odd, nothing
  on, nothing out of, nothing out of the ordinary, nothing planned, nothing really, nothing special,
  nothing strange, nothing to add, nothing to complain, nothing to do, nothing to report, nothing to
  shout about, nothing to tell, nothing to write home about, nothing unusual, nothing worth, nothing
  wrong, nothings happening, ok, okay, okayish, okey, oki, okie, on my break, on the couch, on the sofa,
  one way or the other, only flat, ordinary, over her now, over him now, over it now, over the divorce,
  over the split, paid a bill, paid the bills, paid the gas, paid the phone, paint dry, paperwork,
  passable, passing the time, passing time, past caring, phone is charging, phones charging, plain,
  plodding, pooped, pottering, pretty flat, pretty mid, put up a shelf, puttering, queueing, quiet day,
  quiet evening, quiet night, quiet shift, quite all right, rainy bank holiday, read a bit, read the
  paper, read two pages, ready for bed, regular, relaxed, repetitive, routine, run of the mill, running
  on coffee, running on empty, same as always, same as before, same as every, same as usual, same as
  yesterday, same here, same old, same old same old, sat at home, sat at reception, scrolling, settled,
  shattered, shattered after work, shrug, sitting at home, sitting here, sleep deprived, sleepy,
  sleepyhead, slept badly, slow afternoon, slow day, slow morning, slow shift, slow sunday, sluggish,
  snooze, snoozefest, so so, soldiering on, somewhere in between, sorted out my, sorted some, soso,
  spaced out, stable, standard day, staring at the ceiling, staring at the wall, staring at walls,
  steady, stopped thinking about, sunday evening, tea break, tedious, tedium, tepid, that was it, thats
  about it, thats all, the norm, the usual, thinking about nothing, ticking along, ticking over, tidied,
  tidying, time to kill, tired, tolerable, took my pills, took the bins out, tranquil, trundling along,
  tuckered, tuesday evening, twiddling my thumbs, typical, unaffected, unbothered, unchanged, undecided,
  unenthused, unenthusiastic, uneventful, unexcited, unexciting, unfazed, unfussed, uninspired,
  uninterested, unmoved, unperturbed, unremarkable, unruffled, usual day, usual monday, usual stuff,
  usual suspects, usual thursday, usual tuesday, vacuumed, vacuuming, vanilla, very flat, waiting
  around, waiting for dinner, waiting for the bus, walked the dog, washed the dishes, washed up, washing
  is done, washing up, watched the news, watching the rain, watered the, watered the plants, weekday,
  whatever, whatevs, wiped, worked from home, working from home, wtv, yawn, yawned, yawning, zero
  emotions, zombie today, zonked`;
