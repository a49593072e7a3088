export const SAD = `
  a lump in my throat, abandoned, able to have children, about to cry, ache, aches, aching, agony, alas,
  all by myself, all for nothing, all hope, all on my own, all over between, all wrong, alone, already
  dating, always by myself, alzheimers, an outsider here, anguish, another l, apart from everyone, are
  all gone, ashamed, ashes, at my lowest, at the altar, autumn blues, away from my family, awful, back
  in hospital, bad day, bad for, bad luck, bad news, bad week, bawl, bawl my eyes, bawled, bawling,
  beaten, bed feels, bed is too big, been better, been stood up, behind in life, bereaved, bereavement,
  bereft, best friend is moving, best friend moved, betrayal, better days, birthday alone, birthday
  without, bit blue, bit down, black cloud, black dog, black hole, blah, blame myself, blanked me,
  bleak, blew it, blew my chance, blinking back, blocked me, blubber, blubbering, bombed my, bombed so,
  bombed the, boo hoo, boohoo, break up, breakdown, breaking my heart, breaking up, breaks my, breaks my
  heart, breakup, broke again, broke and, broke my arm, broke my heart, broke my leg, broke up, broken,
  broken heart, broken up, brokenhearted, bruised, bullied, bullies me, bummed, bummer, burden, burial,
  buried, burned out, burnt out, bury her, bury him, bury my, by myself again, called off our,
  cancelled, cancer, cant be bothered with life, cant carry on, cant do anything right, cant do it
  anymore, cant do this anymore, cant face another, cant face anyone, cant face going, cant face life,
  cant face people, cant face the day, cant face the world, cant get out of bed, cant get up, cant go
  on, cant have children, cant hold back, cant keep going, cant let go, cant say im glad, cant say im
  happy, cant say im thrilled, cant say it was good, cant say ive enjoyed, cant see a way, cant shake,
  cant take any more, car got totalled, care home, cat died, caught covid, cemetery, chair where,
  cheated on, childhood home, choked, choked up, chose her over, chose him over, chose somebody else,
  chose someone else, christmas alone, closed for good, closing for good, cloud hanging, cloud over my
  head, cold inside, comedown, coming apart, could have been, couldnt get out of bed, cramps, crap,
  crappy, crestfallen, cried, cried my eyes out, crumbling, crummy, crushed, crushing, cry, crying, curl
  up, curled up, cut deep, cut from, cut me out, cut up about, dark cloud, dark day, dark hole, dark
  place, dark thoughts, dark times, darkness, dating someone else, dead inside, death, deep hole,
  defeated, deflated, dejected, dementia, demolished, demoralised, demoralising, demoralized,
  demoralizing, depress*, desolate, desolation, despair*, desperate, despondency, despondent,
  devastated, devastating, devastation, did not get, didnt call, didnt choose me, didnt get, didnt get
  in, didnt get the job, didnt go well, didnt invite, didnt invite me, didnt know me, didnt know my
  name, didnt make it, didnt pass, didnt recognise me, didnt text back, didnt win, die inside, died,
  dinner for one, disapointed, disappoint*, disappointing, disaster, discouraged, disenchanted,
  disgrace, disheartened, disheartening, disillusioned, dismal, dismayed, dispirited, dispiriting,
  dissapointed, distraught, ditched, divorced, divorcing, doesnt call, doesnt care about me, doesnt feel
  the same, doesnt fit, doesnt get easier, doesnt know me, doesnt know my name, doesnt laugh at my,
  doesnt like me, doesnt love, doesnt love me, doesnt recognise me, doesnt recognize me, doesnt reply,
  doesnt text, doesnt want me, dog died, doldrums, doleful, dolorous, dont belong, dont care about me,
  dont care anymore, dont enjoy, dont enjoy anything, dont fit in, dont leave me, dont like me, dont
  love me, dont see the point, dont want to be here, dont want to exist, dont want to live, down, down
  about, down in the dumps, down tonight, downcast, downhearted, drag me out, drained, dreams are over,
  dreary, drifted apart, drifting apart, dumped, dumped me, dumps, dying, dying inside, effed up,
  embarrassed, embarrassing, embarrassment, emotionally shattered, emotionally spent, emptiness, empty,
  empty i feel, empty inside, end it all, ended it, ended things, ended with a, everyone but me,
  everything feels heavy, everything goes wrong, everything hurts, everything is going wrong, except me,
  excluded, exhasted, exhausted, exhaustion, eyes are puffy, fading, failed, failed my exam, failing,
  failure, fall apart, falling apart, far from home, farewell, fatigued, fed up with life, feel bad,
  feel betrayed, feel blue, feel dead, feel fat, feel grim, feel heavy, feel like a burden, feel like a
  disappointment, feel like a failure, feel like a fool, feel like a ghost, feel like a loser, feel like
  a mess, feel like a monster, feel like a waste, feel like an idiot, feel like dying, feel like
  garbage, feel like no one, feel like nobody, feel like nothing, feel like quitting, feel like shit,
  feel like trash, feel old, feel rotten, feel rubbish, feel shattered, feel small, feel so small, feel
  sorry, feel spent, feel stuck, feel stupid, feel ugly, feeling bad, feeling blue, feeling heavy,
  feeling ill, feeling rotten, feeling rubbish, feeling sorry, feeling stuck, feelings hurt, feels bad,
  feels empty, feels rotten, fell apart, fell through, felt rotten, fired, first christmas without,
  first one without, first xmas without, first year without, flopped, flunk, flunked, flunking, fml,
  forget her, forget him, forgot about me, forgot my, forgot my birthday, forgot our, forgotten,
  forlorn, found someone else, friend zoned, friendless, friendzoned, from bad to worse, fucked it up,
  fucked up, funeral, funerals, funk, gave up, get over her, get over him, gets worse, getting dressed,
  getting weaker, getting worse, ghosted, ghosted me, give up, given up, giving up, gloom, gloomy, glum,
  going wrong, gone forever, gone now, gone to uni, good enough, good for nothing, goodbye, goodbyes,
  got a cold, got dumped, got let go, got robbed of joy, got stood up, got the sack, graveside,
  gravestone, grew apart, grey, grief, grieve, grieved, grieving, gruelling, guilt, guilty, gut punch,
  gut wrenching, gutted, had her put, had him put, had to put, hangover, hard day, hard time, hard week,
  hardly slept, has a boyfriend, has a girlfriend, has spread, hasnt been in touch, hasnt called, hasnt
  texted, hasnt written, hate being alone, hate how i, hate life, hate my body, hate my face, hate my
  life, hate myself, hate what ive become, have a cold, havent heard from, he moved on, he passed,
  headache, heart break, heart broke, heart feels heavy, heart is broken, heart is heavy, heart is
  shattered, heart ripped, heart sank, heart sinks, heart so heavy, heartache, heartbreak,
  heartbreaking, heartbreaks, heartbroken, heartless, heartsick, heavy heart, heavy hearted, heavy
  inside, help me forget her, help me forget him, helpless, helplessness, her jumper, her things, her
  voice, hes gone, his jumper, his photo, his things, his voice, hit me hard, hit rock bottom, hits
  hard, hitting me hard, holiday is over, holidays are over, hollow, hollowed out, homeless, homesick,
  homesickness, hope is gone, hopeless, hopelessness, horrible, horrid, hospice, hot mess, house burned,
  house burnt, house feels, house is so, house is so quiet, house is too quiet, huge l, humbled,
  humiliated, humiliating, humiliation, hungover, hurt, hurt my feelings, hurting, hurts, i feel bad, i
  feel betrayed, i feel blue, i feel dead, i feel fat, i feel heavy, i feel like a fool, i feel like a
  ghost, i feel like a mess, i feel like a monster, i feel like a waste, i feel like an idiot, i feel
  like garbage, i feel like nobody, i feel like nothing, i feel like quitting, i feel like shit, i feel
  like trash, i feel off, i feel old, i feel rotten, i feel rubbish, i feel shattered, i feel small, i
  feel so small, i feel sorry, i feel spent, i feel stuck, i feel stupid, i feel ugly, i snapped at, i
  yelled at my, if i didnt turn up, ignored, im a mess, im blue, im stuck, in a hole, in a rut, in a
  slump, in bits, in floods, in memory of, in my feelings, in my feels, in pain, in pieces, in ruins, in
  tatters, in vain, inadequate, inconsolable, infertile, infertility, injured, insecure about,
  invisible, is dead, is dying, is hard, isnt coming back, isolated, its all over, its over between, its
  over with, its spread, its too late, jilted, jobless, joyless, kick in the teeth, kids have left, kids
  moved out, kinda blue, kinda hurt, knocked out of, know my name any, laid off, last day at, last day
  together, laughed at me, laughing at me, laughs at me, leaves tomorrow, leaving me, left at the, left
  behind, left home, left me, left out, left us, let down, let go from, let go of her, let go of him,
  let my, life is shit, life is unfair, life support, like an outsider, little blue, lonelier,
  loneliness, lonely, lonesome, long distance, long face, long for, long week, longing, lonley,
  lonliness, lonly, loser, losing, losing her, losing him, lost, lost a, lost my, lost the, lousy, love
  me anymore, love me back, loves someone else, low, low point, low spirits, lowest, lowkey sad,
  lugubrious, lump in my throat, lump in throat, made fun of, made redundant, makes fun of, married
  someone else, marrying another, marrying someone else, matter of days, meaningless, melancholia,
  melancholic, melancholy, memorial service, memories of, messed everything up, messed up, migraine,
  miles from home, miscarriage, miscarried, miserable, misery, misfit, misfortune, miss being, miss dad,
  miss having, miss hearing, miss her, miss him, miss his, miss home, miss how, miss it, miss mom, miss
  mum, miss my, miss our, miss seeing, miss so much, miss something awful, miss the, miss their, miss
  them, miss those, miss us, miss what, miss when, miss you, missed, misses me, missing, misty eyed,
  misunderstood, monday blues, months to live, mopey, moping, morose, mortified, mourned, mournful,
  mourning, moved away, moved out, moving away, my ex is dating, my fault, my heart shattered, negative
  test, never be happy, never be happy again, never be okay, never be the same, never called, never
  calls, never come back, never coming back, never enough, never get better, never feel happy, never
  going to be happy, never good enough, never play again, never rings, never said goodbye, never
  see her, never see him, never texted back, never visits, never walk again, no calls, no energy, no
  friends, no heartbeat, no hope, no more football, no motivation, no one asks, no one called, no one
  calls, no one came, no one cares, no one gets me, no one invited me, no one likes me, no one loves me,
  no one noticed, no one picked, no one rang, no one remembered, no one replied, no one sat, no one
  showed up, no one sits, no one talks to me, no one texted, no one texts, no one to hug, no one to talk
  to, no one understands, no one visited, no one visits, no one wants, no one wished, no point, no
  reason to live, no replies, no reply, no spark, no sun, no use, no visitors, no way out, no will, no
  will to live, nobody asked me, nobody asks, nobody called, nobody calls, nobody came, nobody cares,
  nobody gets me, nobody invited, nobody invites, nobody likes me, nobody loves me, nobody noticed,
  nobody picked, nobody rang, nobody remembered, nobody remembers, nobody replied, nobody sat, nobody
  showed up, nobody sits, nobody talks to me, nobody texted, nobody texts me, nobody to hug, nobody to
  talk to, nobody understands, nobody visited, nobody visits, nobody wants me, nobody wished, nobody
  writes, noone to talk, nostalgia, nostalgic, not alright, not chosen, not coming back, not doing so
  well, not doing well, not enough, not feeling good, not feeling great, not feeling it, not feeling so
  good, not feeling very well, not feeling well, not fine, not good enough, not invited, not my day, not
  my week, not my year, not myself, not ok, not okay, not one answer, not picked, not the best, not
  well, not worth, nothing brings me joy, nothing ever works, nothing goes right, nothing helps, nothing
  i do, nothing inside, nothing is going right, nothing left, nothing makes sense, nothing matters,
  nothing to live for, nothing to look forward to, nothing works, notice if i, numb, odd one out, old
  letters, old messages, old photos, old texts, old wounds, on my last legs, on my own again, on read,
  on the verge of tears, orphan, outcast, over between us, overlooked, pain, painful, palliative, papers
  came, paralysed, paralyzed, passed away, passed last, passed on, pathetic, photos of us, picked last,
  picked on, picked somebody else, picked someone else, pictures of us, pine for, pining, pitiful, pity,
  plans fell, pointless, poorly, powerless, pretty blue, puffy eyes, put down, put our dog, put to sleep
  my, putting mum in, quiet without, quivering lip, rain on my, raining in my, rainy, rather be dead,
  rather blue, really blue, red eyes, regret*, regretful, rejected, rejected me, rejection, rejections,
  relapse, relapsed, relegated, remembered my birthday, remorse, remorseful, rock bottom, rotten day,
  rough, rough day, rough week, rubbish day, rubbish mood, rubbish week, ruined, running on fumes, rut,
  sacked, sad, sadboi, sadboy, saddened, sadder, saddest, sadge, sadly, sadness, said something awful,
  saw my ex, screwed it up, screwed up, scundered, second best, seeing someone else, seen better days,
  self hatred, self loathing, sentimental, separated, separating, separation, set for one, shambles,
  shame, shameful, shattered my heart, she moved on, she passed, shed no tears, shes gone, shes not
  coming, shit day, shite day, shitty, should have called, should have said, should have told, should
  have visited, shoulders are heavy, shouldve told, shouldve visited, shouting at my, sick in bed, sick
  mother, sick of being alone, sick of life, sigh, sighing, since dad, since he left, since he moved,
  since mum, since she left, since she moved, since the move, single again, single and, skint, slap in
  the face, slump, snapped at my kid, sniffle, sniffling, snubbed, so blue, so empty, so far away from,
  so far from, so stuck, sob, sobbed, sobbing, sobs, somber, sombre, something awful to, sorrow,
  sorrowful, sorrows, sorry for myself, soul destroying, soulless, spark is gone, split up, splitting
  up, sprained, spread to, stage four, stay in bed all day, stayed in bed all day, stillborn, stings,
  stood me up, stopped beating, stopped calling, stopped loving, stopped talking to me, stress fracture,
  struggle, struggling, stuck in life, such a mess, sucks, suffer*, suffering, sullen, summer is over,
  swollen eyes, table for one, tastes bland, tear stained, tearful, tearing up, tears, teary, teary
  eyed, teased, terminal, terrible, the blues, the good old days, they are gone, they let me go, they
  lost, theyre gone, this hole, those days are gone, throwing up all night, tired of everything, tired
  of life, tired of living, too late now, took an l, took the l, tore my, torment, tormented, torn,
  tortured, tough day, tough night, tough one, tough time, tough week, tragedy, tragic, turned me away,
  turned me down, unalive, under a cloud, under the weather, unemployed, unfollowed me, unfriended me,
  unhappiness, unhappy, uninvited, unlovable, unloved, unlucky, unmotivated, unrequited, unwanted,
  unwell, upset, upsetting, used to be fun, used to be happy, useless, vacation is over, vet couldnt,
  voicemail, void, wake for, wake tomorrow, walked out on, wallow, wanna die, want my dad, want my mom,
  want my mum, want to die, want to disappear, wants a divorce, was for nothing, was hard, was let go,
  was stood up, wasnt chosen, wasnt invited, wasnt my day, wasnt picked, waste of space, wasted my,
  wasted years, wasting my life, waterworks, we lost, we split, weary, weekend alone, weeks to live,
  weeks without, weep, weeping, weepy, weighing on me, weight of the world, well up, welled up, welling
  up, went back to, went wrong, wept, werent invited, weve ended, what a bummer, whats the point,
  whimpering, widow, widowed, widower, winter blues, wish he was here, wish i could disappear, wish i
  was dead, wish i was home, wish i were home, wish it was different, wish mom was here, wish mum was
  here, wish she was here, wish things were, wish you were here, wistful, with someone else, withdrawal,
  withdrawn, without her, without him, without hope, without me, without you, woe, woebegone, woeful,
  wont answer my calls, wont come back, wont get better, wont speak to me, world collapsed, world is
  ending, world shattered, worn out, worse than ever, worst, worst day, worst week, worth nothing,
  worthless, worthlessness, would have been, would notice, wouldnt call it a, wouldve been, wounded,
  wounds me, wreck, wrecked, wretched, yearn for, yearning, years since he, years since she, years
  without`;
