import type { Language } from '../language.ts';

export const ROLE_WORDS = {
  wanting: `
    a story about, aching for, any, anything, begging for, bring me, bring on, can you, could do with,
    could someone, could use, could you, craves, craving, desire, do you have, down for, dying for,
    fancy, feel like a, feel like having, feel like some, feel like watching, film about, film that,
    film to, films that, find me, get me, get my, get us, gimme, give me, give us, going to watch, gonna
    watch, gotta, have you got, help me, hit me with, hook me up with, hoping for, hungry for, i need, i
    want, id kill for, id like, id love, id rather, im after, in a mood for, in need of, in the mood, in
    the mood for, itching for, keen for, keen on, keep me, lemme, let me, let us, lets, longing for,
    looking for, make me, movie about, movie that, movie to, movies that, must, need, needing, one that,
    pick me, play me, play something, please give, prefer, put me, put on, rather, ready for, recommend,
    restore my, send me, series that, set me up with, show me, show that, show to, shows that,
    something, story that, stuff that, suggest, surprise me with, take me, take my, tell me, throw me,
    time for, time to, up for, wanna, want, want to watch, wanting, wants, what can i watch, what do i
    watch, what should i watch, whats good for, wish, would be great, would be nice, would kill for,
    would like, would love, yearning for`,
  pleading: `
    i beg, please, pls, plz`,
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
    seriously, so, stupidly, super, terribly, thoroughly, too, totally, truly, unbelievably, utterly,
    very`,
  slightly: `
    a bit, a hint of, a little, a smidge, a tad, a touch, almost, bit, fairly, ish, kind of, kinda,
    little, lowkey, marginally, mild, mildly, moderately, more or less, partly, slightly, somewhat, sort
    of, sorta, vaguely`,
  plain: `
    a good film, a good movie, a good show, a great deal, across, all kinds of, alone time, alright so,
    anger management, angry birds, as good as it gets, at the weekend, awful lot, back home, bad boys,
    bad weather, beautiful mind, birthday card, bitter chocolate, bitter coffee, blast from the past,
    blood pressure, blue car, blue eyes, blue jeans, blue screen, blue shirt, blue sky film, bored of
    my, breaking bad, called in sick, calling in sick, calling it a night, calm down, cancelled my gym,
    cold case, come down, cool cat, cool down, count down, crying baby, dark blue, dead end, dead sea,
    deadpool, dear john, dont know what to watch, down for, down the hall, down the road, down the
    street, down to earth, down under, downstairs, dunno what to watch, empty box, empty fridge, empty
    street, every weekend, evil dead, excuse me, fast food, fear of missing, fear the, feel like it,
    fight club, fine arts, fine dining, fine print, fire stick, fire tv, for good, fun fact, funny how,
    funny thing, good afternoon, good enough for, good evening, good for, good grief, good idea, good
    luck, good night, good old, good question, good to know, goodnight, great aunt, great britain, great
    gatsby, great grandmother, great uncle, happy gilmore, happy hour, happy meal, hard disk, hard
    drive, hard to say, hard work, hate to say, high pressure washer, holiday season, home alone movie,
    hot dog, id love, idk what to watch, im afraid i, im afraid not, im like, inside out, intensive, k
    so, kill bill, kind of film, kind of movie, kinds of, last weekend, laying down, leave alone, let
    alone, lie down, life is beautiful movie, light blue, light switch, like a, like the, lonely planet,
    long time no see, lost and found, lost my keys, love to see, low battery, low budget, low carb, low
    fat, low key, lying down, mad max, mad men, navy blue, next weekend, no clue what to watch, no fun,
    no good reason, no idea what to watch, not fun, odd, of course, ok but, ok so, okay so, on fire tv,
    over the weekend, pain au chocolat, party leader, peer, political party, pressure cooker, pretty
    boy, pretty much, put down my, ran out of, red and blue, rest of, run out of, sat down, scream
    movie, screen, seriously though, settle down, shut down, sick day, sick leave, sick note, sit down,
    slow cooker, slow down, smashing pumpkins, sorry to, sour cream, studied hard, sun day, surprise,
    surprise me, sweet and sour, tears of steel, terrible twos, the dead, the rest, the rest of, the
    scream, the shining, third party, this weekend, to be fair, to be honest, upside down, wake up at,
    wake up call, waking up, walking dead, war and peace, was like, weekend is, weekend shift, well,
    what a great film, what kind of, what kinds of, wind down, woke up, work weekend, worked hard,
    working hard, working weekend, would love, would love to, write down, written down`,
} as const satisfies Omit<Language, 'states' | 'wishes' | 'asks'>;
