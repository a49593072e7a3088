export const HAPPY = `
  accepted, accomplished, accomplishment, aced, achieved, achievement, adopted, adore, all clear, all
  done, all is right, all is well, all my friends, all smiles, all worked out, alls well, amazing,
  amped, an a on, anticipat*, appreciated, as a feather, as pie, asked me out, at ease, at last, at
  peace, ate that, awesome, ayy, baby arrived, back on my feet, bagged, bahaha*, barbecue, bbq, beach
  day, beaming, beat my record, beautiful, became a dad, became a mom, became a mum, became an aunt,
  became an uncle, besotted, best day, best feeling, best mate, best mood, best news, best night, best
  thing ever, best time, best week, better now, better than ever, big w, birthday, blast, blessed,
  bliss, blissed out, blissful, blissfully, blooming, blossoming, bonza, booyah, bostin, bought a house,
  bought me flowers, bought our first, bouncing, breakfast in bed, brilliant, bring home our, bring it
  on, bring our little girl home, bubbly, bussin, butterflies in a good way, butterflies when i see,
  buzzing, came back clear, came first, can do anything, cancer free, cant be happier, cant be mad, cant
  be prouder, cant be sad, cant complain, cant wait, cant wipe the smile, carefree, celebrat*,
  celebrating, champagne, champion, cheerful, cheerfulness, cheery, cherished, cheshire, chipper,
  chirpy, chocolate, christmas morning, chuckle, chuckling, chuffed, cloud nine, clutched, cock a hoop,
  comeback, complimented, concert tonight, confident, conquer the world, content, contented,
  contentment, cosy, could hug, could not be happier, couldnt ask for more, couldnt be better, couldnt
  be happier, couldnt be prouder, couldnt feel better, count my blessings, counting down, counting my
  blessings, counting the days, cozied, cozy, cried laughing, crush likes me, crushed it, crushing it,
  crushing on, crying from laughing, crying laughing, crying with laughter, crying 😂, crying 🤣, cuddles,
  cuddling, cured, dance, danced, dancing, dandy, date night, debt free, delight, delighted, delightful,
  dessert, divine, doesnt get any better, doesnt get better, done and dusted, dream came true, dream
  job, dreams come true, dying of laughter, eager, ear to ear, ebullient, ecstatic, elated, empowered,
  energetic, energised, energized, engaged, enjoy, enjoyable, enjoyed, enjoying, enthused, enthusiastic,
  epic day, epic night, euphoric, eureka, everything clicked, everything is going, everything worked
  out, exams are over, excellent, excitd, excited, excitedly, excitement, exciting, exhilarat*,
  exhilarated, exited, expecting a baby, exuberant, exultant, fab, fabulous, fabulously, fantabulous,
  fantastic, fearless, feel alive, feel good, feel lighter, feel like a million, feel strong, feel
  young, feeling alive, feeling better, feeling cute, feeling fly, feeling fresh, feeling hot today,
  feeling lighter, feeling myself, feeling sexy, feeling strong, feels right, feels so right, finally
  did it, finally done, finally finished, finally free, finally friday, finally home, finally learned,
  finally over, finally together, finished my, finished the marathon, fired up, firing on all, first
  date went, first kiss, first place, first rate, first steps, first time ever, first try, first word,
  fist bump, fist pump, floating, flourishing, fortunate, free at last, friday feeling, front row,
  fulfilled, fulfilling, full marks, full nights sleep, full of beans, full of energy, full of hope,
  full of joy, full of life, full of the joys, fun, gave birth, getting married, giddy, giggles,
  giggling, giggly, glad, glee, gleeful, glorious, glow up, glowing, goated, going great, going my way,
  going up to the, going well, gold medal, good, good mood, good news, good nights sleep, good vibes,
  gorgeous, got a b, got a bonus, got a raise, got an a, got hired, got into, got paid, got the house,
  got the job, got the keys, got the lead, got the part, got the promotion, got this, got tickets, got
  to see, graduated, grateful, gratified, great, great news, grin, grinning, groovy, gucci, had a blast,
  haha*, hallelujah, handed in my, happier, happiest, happily, happiness, happy, happy crying, happy
  tears, harmony, having a baby, having fun, he likes me, he texted back, healthy again, heart is full,
  heart skips, heartwarming, heavenly, hehe*, hell yeah, high five, high note, high on life, high
  spirits, hired me, holiday, holidays, home at last, home for christmas, honeymoon, hooray, hope is
  back, hopeful, hug everyone, huge w, hugged me, hurrah, hurray, huzzah, hyped, hyper, i can do this, i
  did it, i got in, i love my, i love this, i love you all, ice cream, im dead 😂, im hired, immaculate,
  in a good mood, in clover, in heaven, in love, in my element, in stitches, in the bag, infatuated,
  inner peace, inspired, invincible, it finally worked, it worked, its a boy, its a girl, its friday,
  jammy, jazzed, jocular, joked, jolly, jovial, joy, joyful, jubilant, jumping up and down, karaoke,
  keen, kids made me breakfast, killed it, killing it, kind stranger, kind words, kindness, kissed me,
  kitten, landed a, landed my dream, landed the job, last exam, laughed at, laughed my head off, laughed
  so hard, laughed till, laughed until, laughing, laughing till i cry, laughs, leaping, lets go, letsgo,
  lfg, life is beautiful, life is good, life is sweet, light as a feather, light hearted, like a king,
  like a queen, likes me back, lit, live music, living my best life, living the dream, lmao, lmfao, load
  off, looking forward, looking up, love everyone, love everything, love it, love life, love my life,
  love today, loved, loved it, loveliest, lovely, loving, lucky, made it, made me laugh, made my day,
  made the cut, made the team, made up, magical, main character, marvellous, massage, massive w, mellow,
  merry, million bucks, million dollars, mirth, missed this so much fun, more of life, motivated, moved
  in together, moving in together, much better, my heart is so full, my way lately, nailed, nailed it,
  never been better, never been happier, never better, never felt better, never felt more alive, new
  apartment, new baby, new car, new flat, new house, new job, nice day, nice evening, nice time, no
  complaints at all, no regrets, no worries, not a care in the world, not a cloud in the sky, not bad,
  not half bad, not so bad, not too bad, not too shabby, nothing can bring me down, nothing could ruin,
  nothing to worry about, off my shoulders, off to the beach, on a high, on a roll, on air, on cloud
  nine, on fire, on form, on holiday, on the mend, on the up, on top form, on top of the world,
  optimistic, our anniversary, outstanding, over the moon, over the rainbow, own the world, paid off,
  pampered, paradise, party, passed, passed my, past my exam, pay day, pay rise, payday, pb today, peace
  of mind, peaceful, peachy, perfect, perked up, perky, personal best, phenomenal, phew, picnic, pizza
  night, playful, pleasant, pleasantly, pleased, pog, poggers, pop the champagne, positively,
  positivity, praise, pregnant, promoted, proposed, prosecco, proud, proud of my, proud of myself,
  prouder, proudest, psyched, pulled it off, pumped, punching the air, puppy, radiant, raise, raring to
  go, ready to conquer, recovered, refreshed, rejoice*, relaxing, relief, relieved, reunited, rewarding,
  ripper, rofl, roflmao, romantic, said yes, sang, satisfied, scary good, scholarship, school is out,
  schools out, scored a goal, scored the winner, sent me flowers, serene, seventh heaven, she likes me,
  she texted back, sick beat, sick concert, sick gig, singing, slay, slayed, slaying, sleep like a baby,
  slept well, smashed it, smashing, smile, smile off my face, smiles, smiling, smitten, snow day, snug,
  snuggled up, snuggling, so alive, so ready for, sobbing 😂, sorted, spa day, spectacular, splendid,
  spoiled me, spoilt me, sprightly, stars aligned, stellar, stoked, straight as, stupendous, stupid
  good, stupid happy, sublime, submitted my, succeeded, successful, summer break, sun is out, sunny,
  sunshine, superb, surprise party, surprised me with flowers, take on the world, take over the world,
  tears of happiness, tears of joy, tender, terrific, texted me back, tgif, thank goodness, thankful,
  the sun, thoughtful gift, thrill, thrilled, thriving, tickled, time of my life, tip top, today
  slapped, together again, tons of fun, took the gold, top marks, top notch, top of the league, top of
  the world, treat myself, treated myself, treating me kindly, triumphant, turned out fine, turned out
  great, turned out lovely, turned out so well, turned out well, turning around for me, twirling,
  unstoppable, upbeat, vacation, vacay, vibing, victorious, victory, vivacious, w day, wahoo, walking on
  air, warm and fuzzy, warm glow, warm inside, warmed my heart, warms my heart, we did it, we got, we
  won, weekend, weight lifted, weight off, went great, went well, were expecting, what a feeling, what a
  relief, whoop, whoopee, winning, won, won the, wonderful, wonderfully, wondrous, woohoo, wooo, woop,
  woot, worked out in the end, worth it, yaas, yay, yesss, yippee, yippie, zen`;
