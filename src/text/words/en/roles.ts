import type { SentenceWords } from '../sentence-words.ts';

export const ROLE_WORDS = {
  wanting: `
    a story about, aching for, any, anything, are there any, begging for, bring in, bring me, bring on,
    bring out the, bung on, can i get, can i have, can i please, can we get, can we have, can we please,
    can we watch, can you, chuck me, chuck on, could do with, could i get, could i have, could someone,
    could use, could we have, could we watch, could you, craves, craving, deserve a, deserve an, deserve
    some, desire, do you have, do you know any, does anyone know, down for, dying for, fancy, fancy a,
    feel like a, feel like being, feel like having, feel like some, feel like something, feel like
    watching, feel like watching something, film about, film in which, film that, film to, film where,
    film which, film with, films about, films that, films where, films which, films with, find a, find
    an, find me, find me a, find some, find somebody, find something, find the film, find us, flick
    with, get me, get my, get us, gimme, give her, give him, give it, give me, give them, give us, going
    to watch, gonna watch, got any, got anything, got some good, got something, gotta, hand me, have you
    got, help me, help us, hit me with, hook me up with, hoping for, how about, hungry for, i crave, i
    deserve, i need, i want, i wish for, i would like, id kill for, id like, id love, id pay for, id
    rather, id settle for, id take, ill have, ill take, im after, in a mood for, in need of, in the
    market for, in the mood, in the mood for, is there a, is there an, is there any, is there anything,
    is there something, isnt there a, itching for, just give me, just want, keen for, keen on, keep it,
    keep me, keep the, keep this, keep us, lemme, lend me, let it, let me, let us, lets, lets have, lets
    see, lets watch, lift me, longing for, looking for, looking to, make me, may i have, maybe some,
    might as well watch, more of that, more of this, movie about, movie in which, movie that, movie to,
    movie where, movie which, movie with, movies about, movies that, movies where, movies with, music
    that, music to, must, need, need some, needing, on the lookout for, one that, one where, one which,
    one with, options for, pass me, pick a, pick me, pick something, pick us, play a, play me, play
    some, play something, play us, please give, pop on, prefer, put me, put on, put some, put us, quite
    fancy, rather have, rather see, rather watch, ready for, recommend, recommend me, recommend us,
    recommendations for, remind me, request, restore my, searching for, seeking, seeks, send me, series
    about, series that, series where, series with, serve me, serve up, set me up with, settle for, show
    me, show that, show to, show us, show where, show with, shows that, sling on, something, something
    like, somewhere, song that, song to, songs about, songs for, songs that, songs to, spare me, spoil
    me with, stick a, stick on, stick something, stories about, story about, story that, story where,
    story with, stuff that, stuff to, suggest, suggest me, suggestions for, surprise me with, surprise
    us with, switch me to, take me, take my, take us, tell me, tell us a, throw me, throw me a, throw
    on, throw us, time for, time to, to make everyone, to make me, to make my, to make us, treat me to,
    try me with, tune to, up for, wanna, wanna see, want, want to hear, want to see, want to watch,
    wanting, whack on, what about a, what about some, what about something, what can i watch, what can
    you recommend, what do i watch, what do you have, what do you recommend, what else is there, what
    goes with, what have you got, what is good for, what is there, what should i watch, what to watch
    when, what will, what would, whats a good, whats good for, whats good when, whats the best, whats
    the most, where can i find, where is my, wheres my, whip up, wish, would kill for, would like, would
    love, would prefer, would rather, wouldnt mind, wouldnt say no to, yearning for, you got any, you
    got anything`,
  pleading: `
    go on then, i beg, if possible, please, plez, plis, pls, plz, plzz, pretty please, pweez, thanks in
    advance, thats all i ask, thats the brief, would be good, would be great, would be ideal, would be
    lovely, would be nice, would be perfect, would do it, would do me good, would do nicely, would do
    the job, would do the trick, would help, would help me, would hit the spot, would suit, would suit
    me, would work, would you kindly`,
  because: `
    after, bc, bcs, bcuz, because, but, cause, cos, coz, cuz, due to, for this, from all, from my, from
    this, given, i am, i feel, im, ive, now that, since, so that, thanks to, when i, while i`,
  turning: `
    although, but, however, then suddenly, though, yet`,
  now: `
    but today, now, these days, today im, tonight im`,
  past: `
    a while ago, an hour ago, any more, anymore, at first, earlier, had been, last month, last night,
    last week, not anymore, this afternoon, this morning, until now, used to, was, were, yesterday`,
  not: `
    aint, anything but, arent, barely, cannot, cant, couldnt, didnt, dnt, doesnt, done being, dont, far
    from, free of, hardly, hardly any, hasnt, havent, instead of, isnt, lack, lacking, neither, never,
    no, no longer, no more, nor, not, not any, not any more, not anymore, not at all, not especially,
    not even, not exactly, not in the least, not one bit, not particularly, not really, not remotely,
    not so, not that, not the least bit, not too, not very, nothing, nowhere near, nt, rather than, rid
    of, shouldnt, stop being, stop feeling, stopped being, stopped feeling, wasnt, werent, without,
    wont, wouldnt, zero`,
  very: `
    absolutely, af, all kinds of, all sorts of, as fuck, as hell, awfully, beyond, big, bloody, cant be
    more, cant stop, completely, could not be more, couldnt be any more, couldnt be more, damned,
    deeply, downdamn, effing, extremely, freakin, freaking, frickin, friggin, fucking, genuinely, hella,
    highly, hugely, immensely, incredibly, insane, insanely, intensely, majorly, massively, mega,
    mighty, more than, never been more, never been so, never been this, never felt more, never felt so,
    never felt this, nothing but, overly, pretty, proper, properly, quite, really, ridiculously,
    seriously, so, so so so, stupidly, super, terribly, thoroughly, too, totally, truly, unbelievably,
    utterly, very, very very`,
  slightly: `
    a bit, a hint of, a little, a smidge, a tad, a touch, almost, bit, fairly, ish, kind of, kinda,
    little, lowkey, marginally, mild, mildly, moderately, more or less, partly, slightly, somewhat, sort
    of, sorta, vaguely`,
  plain: `
    a good film, a good movie, a good show, a great deal, across, across the street, all kinds of, alone
    time, alright so, anger management, angry birds, anything new, as good as it gets, at the match, at
    the weekend, auction, awful lot, back home, bad boys, bad weather, badge, barley, bath mat, bathe,
    bathe in, beautiful mind, bed bath, birthday card, bitten, bitter chocolate, bitter coffee, black
    tea, blank, blast from the past, blood pressure, blue car, blue eyes, blue jeans, blue screen, blue
    shirt, blue sky film, booked, bored of my, bowled, breaking bad, breathes, bucket, bumped, called in
    sick, calling in sick, calling it a night, calm down, came out of, can stop me, cancelled my gym,
    cars charging, charging, chasing up, chewed, chewing, chile, cleaned the, clue, cold case, cold tea,
    come down, commuter, cool cat, cool down, copied, could stop me, couldnt keep, count down, course,
    crews, crooked, crying baby, cup final, cup of tea, curries, cut out of, dark blue, dead end, dead
    sea, deadpool, dear john, deep end, deep freeze, dont know what to watch, dont stop me now, down
    for, down the hall, down the road, down the street, down to earth, down under, downstairs, drama
    class, drama queen, drama teacher, drilled, dropped out of, dunno what to watch, empty box, empty
    fridge, empty street, every weekend, evil dead, excuse me, fairy, fast food, fear of missing, fear
    the, feel like it, fight club, filing, filling, find a flat, find a new, find a place, find the
    time, fine arts, fine dining, fine print, fire stick, fire tv, fish tank, fittings, fizzing, flat
    match, float, flung, football match, for good, forties, frost, full of it, fun fact, funny how,
    funny thing, gaining, garde, garden centre, garder, get out of the car, get over it, going out of,
    going to stop me, good afternoon, good enough for, good evening, good for, good grief, good idea,
    good luck, good night, good old, good question, good to know, goodnight, got out of, grease, great
    aunt, great britain, great gatsby, great grandmother, great uncle, gym class, gym teacher, habit,
    half of it, happy gilmore, happy hour, happy meal, hard disk, hard drive, hard to say, hard work,
    hate to say, high heels, high pressure washer, holiday season, home alone movie, hot dog, id love,
    idk what to watch, im afraid i, im afraid not, im like, inside out, intensive, jammed, jump the, k
    so, keep calm and, keep it from, keep it in, keep it secret, keep it to myself, keep it together,
    keep the baby, keep the change, keep the dog, keep the flat, keep the house, keep the job, keep the
    kids, keep the lights, keep the money, keep the receipt, keep the secret, keep the windows, kill
    bill, kind of film, kind of movie, kinds of, knitting group, knitting pattern, last weekend, laying
    down, leave alone, let alone, let it be, let it go, lie down, life is beautiful movie, light blue,
    light bulb, light bulbs, light rail, light switch, lights came, lights went, like a, like the,
    living room, logged, lonely planet, long time no see, lorry, lost and found, lost my keys, loud
    music next, love to see, low battery, low budget, low carb, low fat, low key, lumpy, lying down, mad
    max, mad men, maiden, make it to, making it up, match day, melon, most of it, motel, mouth open,
    moving boxes, moving day, moving van, navy blue, next weekend, no clue what to watch, no fun, no
    good reason, no idea what to watch, not fun, not like me, odd, of course, of it, off a, off for, off
    from, off her, off him, off his, off into, off its, off me, off of, off one, off our, off screen,
    off the, off their, off these, off this, off to, off us, off we, off with, off your, ok but, ok so,
    okay so, old bat, on fire tv, out of it, out of milk, out of my mind, out of nowhere, out of office,
    out of sight, out of the bath, out of the blue, out of the oven, out of the shower, out of time, out
    of town, over the weekend, packing, pain au chocolat, palate, part of it, party leader, party next
    door, party wall, peer, phones charging, piano lesson, piano lessons, picture, pictures, piles,
    political party, pop quiz, power bill, power line, power plug, power station, power tools, power
    was, pressure cooker, pretty boy, pretty much, purse, put a hole, put down my, quiet carriage, quiet
    hotel, rain coat, rained, ran out of, ranked match, rasher, red and blue, remote, rescue dog, rest
    home, rest of, rest of the, ridge, ring the, robes, rock bottom, rugby match, run out of, rush hour,
    same again tomorrow, sat down, scanner, scream movie, screen, seating, seeing, seriously though,
    settle down, settling, shares, short, shut down, sick day, sick leave, sick note, silly old,
    singing, sings, sit down, sleeps, slow cooker, slow down, smashing pumpkins, sniffing, some of it,
    sorry to, sour cream, speed camera, speed dating, spilled, spoke to, spring, stamped, starts,
    station wagon, stay awake at night, stay in touch, step out of, strings, studied hard, sun cream,
    sun day, surprise, surprise me, swayed, swear, sweet and sour, tears of steel, tennis match,
    terrible twos, test match, tested, tests, the dead, the match on, the rest, the rest of, the scream,
    the shining, the suit, third party, this weekend, thought of it, thumbs up, to be fair, to be
    honest, to stop me from, top of it, traffic light, traffic lights, tragedy in, train station, trash
    bag, trash bags, trash bin, trash can, trash day, turned up, turning up, turns up, twiddling, upside
    down, voice mail, wake me up at, wake up at, wake up call, waking up, walking dead, wander, war and
    peace, warms up, warned, was like, weekend is, weekend shift, well, what a great film, what a
    wonder, what kind of, what kinds of, whipped, will stop me, wind down, wipes, wiping, woke up,
    wonder if, wonder what, wonder who, wonder why, work out how, work out what, work out why, work
    weekend, worked hard, working hard, working weekend, would love, would love to, write down, written
    down`,
  telling:
    'i im ive id ill my our his her hes shes theyre theyve theres heres weve youve he she it its they we was is are ' +
    'were had has have been got get gets did said says went came come comes saw woke found lost made took told gave ' +
    'won broke sold heard felt kept sent ran sat slept spent ate drove fell hit met paid stole swore threw wrote turns ' +
    'left just still again ago already everyone everybody someone somebody nobody that this today yesterday tomorrow ' +
    'day week weekend shift morning afternoon monday tuesday wednesday thursday friday saturday sunday',
  filling: 'a an and as both just maybe more of only or pure some the then to total',
  shows:
    'album anime cartoon cartoons comedies comedy documentaries documentary drama dramas episode film films flick ' +
    'flicks movie movies music playlist podcast romcom romcoms series show shows sitcom sitcoms song songs soundtrack ' +
    'stories story tale telly thriller thrillers tune tunes tv weepie western westerns musical musicals whodunit ' +
    'whodunnit biopic scifi',
} as const satisfies Omit<SentenceWords, 'states' | 'wishes' | 'asks'>;
