export const SAD = `
  abandoned, about to cry, ache, aches, aching, agony, alas, all by myself, all on my own, all over
  between, all wrong, alone, already dating, alzheimers, anguish, apart from everyone, ashamed, ashes,
  at my lowest, autumn blues, away from my family, awful, bad day, bad for, bad luck, bad news, bad
  week, bawl my eyes, bawled, bawling, beaten, been better, behind in life, bereaved, bereavement,
  bereft, best friend is moving, best friend moved, better days, birthday alone, birthday without, black
  cloud, black dog, black hole, blah, blame myself, bleak, blew it, blew my chance, blocked me, blubber,
  blubbering, blue, bombed my, bombed the, boo hoo, boohoo, break up, breakdown, breaks my heart,
  breakup, broke again, broke and, broke my arm, broke my heart, broke my leg, broke up, broken, broken
  heart, broken up, bruised, bummed, bummer, burden, burial, burned out, burnt out, by myself again,
  cancelled, cancer, cant be bothered with life, cant carry on, cant do anything right, cant do it
  anymore, cant do this anymore, cant face, cant get out of bed, cant get up, cant go on, cant hold
  back, cant keep going, cant let go, cant say im glad, cant say im happy, cant say im thrilled, cant
  say it was good, cant say ive enjoyed, cant see a way, cant take any more, car got totalled, cat died,
  caught covid, cemetery, chair where, cheated on, choked, choked up, chose her over, chose him over,
  chose somebody else, chose someone else, christmas alone, cloud over my head, cold inside, comedown,
  coming apart, could have been, couldnt get out of bed, cramps, crap, crappy, crestfallen, cried, cried
  my eyes out, crumbling, crummy, crushed, cry, crying, curl up, curled up, cut deep, cut from, cut up
  about, dark cloud, dark day, dark place, dark times, dead inside, death, defeated, deflated, dejected,
  dementia, demoralised, demoralized, depress*, despair*, desperate, despondent, devastated, did not
  get, didnt call, didnt get, didnt get in, didnt get the job, didnt go well, didnt invite me, didnt
  make it, didnt pass, didnt text back, didnt win, die inside, died, dinner for one, disappoint*,
  disaster, discouraged, disenchanted, disgrace, disheartened, disillusioned, dismal, dismayed,
  dispirited, distraught, divorce, divorced, doesnt care about me, doesnt feel the same, doesnt fit,
  doesnt get easier, doesnt like me, doesnt love me, doesnt reply, doesnt text, doesnt want me, dog
  died, doldrums, doleful, dolorous, dont belong, dont care about me, dont care anymore, dont enjoy,
  dont enjoy anything, dont fit in, dont like me, dont love me, dont see the point, dont want to be
  here, dont want to exist, dont want to live, down, down about, down in the dumps, down tonight,
  downcast, downhearted, drag me out, drained, dreams are over, dreary, drifted apart, drifting apart,
  dumped, dumped me, dumps, dying inside, effed up, embarrassed, emptiness, empty, empty i feel, empty
  inside, end it all, ended things, ended with a, everyone but me, everything feels heavy, everything
  goes wrong, everything hurts, everything is going wrong, except me, excluded, exhasted, exhausted,
  exhaustion, eyes are puffy, fading, failed, failed my exam, failing, failure, fall apart, falling
  apart, far from home, farewell, fatigued, fed up with life, feel bad, feel dead, feel fat, feel like
  dying, feel like garbage, feel like nothing, feel like shit, feel like trash, feel old, feel small,
  feel so small, feel stupid, feel ugly, feeling bad, feeling ill, feeling off, feelings hurt, feels
  bad, feels empty, fell apart, fell through, fired, first christmas without, flunk, flunked, fml, for
  nothing, forget her, forget him, forgot about me, forgot my, forgot my birthday, forgotten, forlorn,
  found someone else, friend zoned, friendless, friendzoned, from bad to worse, fucked it up, fucked up,
  funeral, funk, gave up, get over her, get over him, gets worse, getting dressed, getting worse,
  ghosted, ghosted me, give up, giving up, gloom, gloomy, glum, going wrong, gone forever, good enough,
  good for nothing, goodbye, got a cold, got dumped, got let go, got robbed of joy, got the sack,
  gravestone, grew apart, grey, grief, grieving, gruelling, guilt, guilty, gut punch, gutted, had to
  put, hangover, hard day, hard time, hard week, hardly slept, hasnt been in touch, hasnt called, hasnt
  texted, hasnt written, hate my life, hate myself, hate what ive become, have a cold, havent heard
  from, he moved on, headache, heart feels heavy, heart is broken, heart is heavy, heart ripped, heart
  sank, heart sinks, heart so heavy, heartache, heartbreak, heartbreaking, heartbroken, heartless,
  heartsick, heavy heart, heavy hearted, help me forget her, help me forget him, her photo, hes gone,
  his photo, hit me hard, hit rock bottom, hits hard, hitting me hard, holiday is over, holidays are
  over, hollow, hollowed out, homeless, homesick, hope is gone, hopeless, hopelessness, horrible,
  hospice, hospital, hot mess, house burned, house burnt, house is so quiet, humiliated, humiliating,
  humiliation, hungover, hurt my feelings, hurting, hurts, i used to, if i didnt turn up, ignored, im a
  mess, in a rut, in a slump, in bits, in floods, in hospital, in my feelings, in my feels, in pain, in
  pieces, in tatters, in vain, inadequate, inconsolable, injured, insecure about, invisible, is dying,
  is hard, isolated, its all over, its over between, jobless, kick in the teeth, kids have left, kids
  moved out, laid off, last day together, leave me, leaves tomorrow, leaving me, left behind, left me,
  left out, let down, let go from, let go of her, let go of him, life is shit, life is unfair, lonelier,
  loneliness, lonely, lonesome, long distance, long face, long week, longing, lonly, loser, losing,
  losing her, losing him, lost, lost a, lost my, lost the, lousy, low, low point, low spirits, lowest,
  lugubrious, lump in my throat, lump in throat, made redundant, meaningless, melancholic, melancholy,
  messed everything up, messed up, migraine, miles from home, miscarriage, miscarried, miserable,
  misery, misfit, misfortune, miss being, miss her, miss him, miss home, miss how, miss my, miss the,
  miss them, miss those, miss us, miss what, miss when, miss you, missed, missing, misty eyed,
  misunderstood, monday blues, mopey, moping, morose, mournful, mourning, moved away, moving away, my
  ex, my fault, never called, never come back, never coming back, never enough, never get better, never
  going to be happy, never good enough, never texted back, no energy, no friends, no hope, no
  motivation, no one called, no one came, no one gets me, no one invited me, no one remembered, no one
  showed up, no one texts, no one to hug, no one to talk to, no one understands, no point, no reason to
  live, no reply, no spark, no use, no way out, no will to live, nobody called, nobody came, nobody
  cares, nobody gets me, nobody invites, nobody likes me, nobody loves me, nobody remembered, nobody
  remembers, nobody showed up, nobody texts me, nobody to hug, nobody to talk to, nobody understands,
  nobody wants me, noone to talk, nostalgia, nostalgic, not alright, not doing so well, not doing well,
  not enough, not feeling good, not feeling great, not feeling it, not feeling so good, not feeling very
  well, not feeling well, not fine, not invited, not my day, not my week, not my year, not myself, not
  ok, not okay, not picked, not the best, not well, nothing brings me joy, nothing ever works, nothing
  goes right, nothing helps, nothing i do, nothing is going right, nothing left, nothing makes sense,
  nothing matters, nothing to live for, nothing to look forward to, nothing works, notice if i, numb,
  odd one out, old messages, old photos, old texts, old wounds, on my last legs, on my own again, on
  read, on the verge of tears, oof, orphan, outcast, outsider, overlooked, pain, papers came, passed
  away, passed last, passed on, pathetic, picked last, picked somebody else, picked someone else,
  pining, pitiful, pity, pointless, poorly, puffy eyes, put down, put to sleep my, rain on my, raining
  in my, rainy, red eyes, regret*, rejected, rejected me, rejection, rejections, relapse, relapsed,
  relegated, remorse, rock bottom, rotten, rotten day, rough, rough day, rough week, rubbish day,
  rubbish week, ruined, running on fumes, rut, sacked, sad, sadboi, saddened, sadder, saddest, sadge,
  sadly, sadness, scarred, screwed it up, screwed up, second best, seen better days, self hatred, self
  loathing, sentimental, separated, separation, shambles, shame, shameful, shattered, she moved on, shes
  gone, shit day, shite day, shitty, should have been, sick in bed, sick mother, sick of being alone,
  sigh, single again, single and, skint, slap in the face, slump, sniffling, so empty, so far away from,
  sob, sobbed, sobbing, somber, sombre, sorrow, sorrowful, sorry for myself, spark is gone, spent, split
  up, splitting up, sprained, stay in bed all day, stayed in bed all day, stillborn, stings, stood me
  up, stood up, stopped calling, stopped talking to me, struggle, struggling, stuck, such a mess, suck,
  sucks, suffer*, suffering, sulking, sulky, sullen, summer is over, swollen eyes, table for one, tastes
  bland, tearful, tearing up, tears, teary, teary eyed, terminal, terrible, the blues, the good old
  days, they let me go, they lost, theyre gone, this hole, those days are gone, throwing up all night,
  tired of everything, torment, tormented, torn, tortured, tough day, tough night, tough one, tough
  time, tough week, tragedy, tragic, turned me down, unalive, under a cloud, under the weather,
  unemployed, unfollowed me, unfriended me, unhappy, uninvited, unlovable, unloved, unlucky,
  unmotivated, unrequited, unwanted, unwell, used to be fun, used to be happy, useless, vacation is
  over, vet couldnt, voicemail, void, wake tomorrow, walked out, wallow, wanna die, want my dad, want my
  mom, want my mum, want to die, want to disappear, was hard, was let go, wasnt invited, wasnt my day,
  wasnt picked, wasting my life, waterworks, we lost, weary, weekend alone, weeks without, weeping,
  weepy, welling up, went back to, went wrong, wept, weve ended, what a bummer, whats the point,
  whimpering, whine, widow, widowed, widower, winter blues, wish he was here, wish i could disappear,
  wish i was dead, wish i was home, wish i were home, wish it was different, wish mom was here, wish mum
  was here, wish she was here, wish things were, wish you were here, wistful, with someone else,
  withdrawal, withdrawn, without her, without him, without hope, without me, without you, woe,
  woebegone, woeful, wont answer my calls, wont come back, wont get better, world collapsed, world is
  ending, worn out, worse than ever, worst, worst day, worst week, worthless, would notice, wouldnt call
  it a, wounded, wreck, wrecked, wretched, yearning`;
