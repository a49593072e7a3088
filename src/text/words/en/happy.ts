export const HAPPY = `
  a bit smug, accepted, accomplished, accomplishment, aced, achieved, achievement, adopted a, adoption
  is, adoption went, adore, adoring, affection, affectionate, all clear, all done, all is right, all is
  well, all my friends, all smiles, all sorted, all worked out, alls well, amazing, amped, amused,
  amusing, an a on, anticipat*, applause, appreciated, as a feather, as pie, asked for my number, asked
  me out, at ease, at last, at peace, ate that, awesome, ayy, baby arrived, baby is here, baby was born,
  babys here, back on my feet, back on track, bagged, bahaha*, barbecue, bbq, beach day, beaming, beat
  cancer, beat my record, beautiful, became a dad, became a mom, became a mum, became an aunt, became an
  uncle, belly full, belly laugh, besotted, best birthday, best day, best evening, best feeling, best
  mate, best mood, best news, best night, best thing ever, best time, best week, better now, better than
  ever, big w, big win, birthday boy, birthday girl, birthday party, birthday today, blast, blessed,
  blessings, bliss, blissed out, blissful, blissfully, blood test is fine, blooming, blossoming, bonza,
  booked a holiday, booyah, bostin, bought a house, bought me flowers, bought our first, bouncing,
  breakfast in bed, bright side, brighter, brill, brilliant, bring home our, bring it on, bring our
  little girl home, bubbly, bursting with, bussin, butterflies in a good way, butterflies when i see,
  buzz off, buzzed, buzzin, buzzing, cackled, cackling, came back clear, came back negative, came first,
  came home again, came top, came true, can do anything, cancer free, cancer is gone, cant be happier,
  cant be mad, cant be prouder, cant be sad, cant complain, cant wait, cant wipe the smile, carefree,
  celebrat*, celebrating, champagne, champion, cheerful, cheerfulness, cheery, chemo done, chemo is
  over, chemo worked, cherished, cheshire, chipper, chirpy, chocolate, chortling, christmas morning,
  chuckle, chuckling, chuffed, class day, clean and sober, cloud nine, clutched, cock a hoop, comeback,
  comfy, complimented, concert tomorrow, concert tonight, confidence, confident, conquer the world,
  content, contented, contentedly, contentment, cosy, could burst, could hug, could not be happier,
  couldnt ask for more, couldnt be better, couldnt be happier, couldnt be prouder, couldnt feel better,
  couldnt stop smiling, count my blessings, counting down, counting my blessings, counting the days,
  cozied, cozy, cried laughing, cruise, crush likes me, crushed it, crushing it, crushing on, crying
  from laughing, crying laughing, crying with laughter, crying 😂, crying 🤣, cuddled, cuddles, cuddling,
  cured, dance, danced, dancing, dandy, date night, days sober, debt free, deeply moved, deeply touched,
  delight, delighted, delightful, dessert, did so well, discharged, disneyland, divine, dodged a bullet,
  doesnt get any better, doesnt get better, doing so well, doing well, done and dusted, done with chemo,
  dream came true, dream come, dream house, dream job, dream trip, dreams come true, dying of laughter,
  dying 😂, eager, eagerly, ear to ear, easy win, ebullient, ecstatic, elated, elation, empowered,
  empowering, encouraged, end of term, energetic, energised, energized, engaged, enjoy, enjoyable,
  enjoyed, enjoying, enthused, enthusiasm, enthusiastic, epic day, epic night, euphoria, euphoric,
  eureka, everyone clapped, everything clicked, everything is going, everything went right, everything
  worked out, exams are done, exams are over, exams done, exams over, excellent, excitd, excited,
  excitedd, excitedly, excitement, exciting, exhilarat*, exhilarated, exhilaration, exited, expecting a
  baby, exuberant, exultant, fab, fabulous, fabulously, false alarm, family together, fantabulous,
  fantastic, fearless, feel alive, feel good, feel light, feel lighter, feel like a champion, feel like
  a kid, feel like a king, feel like a million, feel like a new, feel like a queen, feel like a winner,
  feel positive, feel so light, feel strong, feel this light, feel young, feelin blessed, feeling alive,
  feeling better, feeling blessed, feeling cute, feeling fly, feeling fresh, feeling hot today, feeling
  lighter, feeling myself, feeling positive, feeling sexy, feeling smug, feeling strong, feels light,
  feels right, feels so right, felt this light, festival tomorrow, finally adopted, finally did it,
  finally done, finally finished, finally free, finally friday, finally home, finally learned, finally
  over, finally retired, finally sorted, finally the weekend, finally together, finished chemo, finished
  first, finished my, finished the marathon, finished treatment, fired up, firing on all, first
  customer, first date went, first flat, first home, first house, first kiss, first laugh, first
  marathon, first pay, first place, first rate, first salary, first sale, first steps, first time ever,
  first try, first word, fist bump, fist pump, fizzing, floating around, floating on, flourishing,
  fondness, fortunate, fortunately, found my cat, found my dog, found my lost, found our, free again,
  free at last, freedom, fresh bread, friday feeling, front row, fulfilled, fulfilling, full belly, full
  heart, full house, full marks, full nights sleep, full of beans, full of energy, full of hope, full of
  joy, full of life, full of the joys, fun, games night, gassed, gave birth, gave me a raise, get in
  there, getting married, giddy, gig tonight, giggles, giggling, giggly, glad, glee, gleeful, glorious,
  glow up, glowing, go on floating, goated, going great, going my way, going really well, going right,
  going so well, going up to the, going well, gold medal, good, good mood, good news, good nights sleep,
  good vibes, gorgeous, got a b, got a bonus, got a distinction, got a place, got a raise, got an a, got
  an offer, got chosen, got hired, got into, got it sorted, got my degree, got my licence, got my
  license, got my papers, got my results, got my visa, got paid, got picked, got published, got the
  apartment, got the flat, got the gig, got the grades, got the house, got the internship, got the job,
  got the keys, got the lead, got the loan, got the offer, got the part, got the solo, got the tickets,
  got this, got tickets, got to see, graduated, graduating, graduation, grandchild, grateful,
  gratefulness, gratified, gratitude, great, great news, greatful, grin, grinning, grinning like an
  idiot, groovy, gucci, had a blast, haha*, hallelujah, handed in my, hapiness, happier, happiest,
  happily, happiness, happpy, happy, happy crying, happy tears, happyy, harmony, hat trick, havent felt
  this good, havent felt this happy, havent felt this light, having a baby, having fun, he likes me, he
  texted back, head over heels, healthy again, heart is full, heart skips when, heartwarming, heavenly,
  hehe*, held my hand, hell yeah, hell yes, high five, high note, high on life, high spirits, hip hip,
  hired me, hold hands, holding hands, holiday booked, holiday mode, holiday mood, holidays have
  started, holidays start, home at last, home for christmas, home from hospital, home safe, honeymoon,
  hooray, hope is back, hope restored, hopeful, hopefulness, house is ours, hug everyone, huge w, huge
  win, hugged, hugged me, hugging, hurrah, hurray, huzzah, hyped, hyper, i can do this, i did it, i feel
  alive, i feel light, i feel lighter, i feel like a million, i feel like a new, i feel positive, i feel
  so light, i feel strong, i feel this light, i feel young, i got in, i love my, i love this, i love you
  all, i won, ice cream, idiot laughing, im a dad, im a mom, im a mum, im an aunt, im an uncle, im dead
  😂, im floating, im hired, immaculate, in a good mood, in clover, in heaven, in love, in my element, in
  stitches, in the bag, infatuated, inner peace, inspired, invincible, is benign, it finally worked, it
  worked, its a boy, its a girl, its benign, its friday, its my birthday, its our anniversary, its the
  holidays, its the weekend, jammy, jazzed, job offer, jocular, joked, jolly, jovial, joy, joyful,
  joyous, jubilant, jumping up and down, just born, just married, just won, karaoke, keen, keys in my
  pocket, keys to my, keys to our, kids made me breakfast, killed it, killing it, kind stranger, kind
  words, kindness, kissed, kissed me, kitten, landed a, landed my dream, landed safely, landed the job,
  last chemo, last day of school, last exam, laughed at all my, laughed my head off, laughed so hard,
  laughed till, laughed until, laughing, laughing like an idiot, laughing till i cry, laughs, leaping,
  lets go, lets gooo, letsgo, lfg, liberated, life is beautiful, life is good, life is sweet, light as a
  feather, light as air, light hearted, like a kid, like a king, like a little kid, like a queen, like
  christmas, like that girl, likes me back, lit, live music, living my best life, living the dream,
  lmao, lmfao, load off my, looking forward, looking up, love everyone, love everything, love it, love
  life, love my life, love today, loved, loved it, loveliest, lovely, loving, luckiest, luckily, lucky,
  lump is nothing, made it, made me laugh, made me smile, made my day, made the cut, made the team, made
  up, magical, magnificent, main character, makes me smile, marry me, marvellous, marvelous, massage,
  massive w, massive win, mellow, merry, million bucks, million dollars, mirth, missed this so much fun,
  months sober, more of life, mortgage paid, mortgage went through, motivated, moved in together, moved
  into our, moving in together, much better, my first 10k, my heart is so full, my way lately, nailed,
  nailed it, nailing it, named after me, named the baby, never been better, never been happier, never
  better, never felt better, never felt more alive, new apartment, new baby, new car, new flat, new
  house, new job, new record, newlywed, newlyweds, nice day, nice evening, nice time, no chemo, no
  complaints at all, no regrets, no worries, not a care in the world, not a cloud in the sky, not bad,
  not half bad, not so bad, not too bad, not too shabby, nothing can bring me down, nothing could ruin,
  nothing to worry about, off my shoulders, off to the beach, offered me a, offered me the, oh yes, on a
  high, on a roll, on air, on cloud nine, on fire, on form, on holiday, on our holidays, on the mend, on
  the up, on top form, on top of the world, optimism, optimistic, our own flat, our own house, out for
  the summer, out of hospital, outstanding, over the flipping moon, over the moon, over the rainbow,
  overjoyed, own the world, paid off, pampered, pancakes, paradise, party mood, party time, party
  tonight, partying, passed, passed my, past my exam, pay day, pay rise, payday, pb today, peace of
  mind, peaceful, peachy, perfect, perked up, perky, personal best, personal record, phenomenal, phew,
  picnic, pizza night, playful, pleasant, pleasantly, pleased, pleasing, pleasure, pog, poggers, pop the
  champagne, positive vibes, positively, positivity, praise, pregnant, promoted, proposed, prosecco,
  proud, proud of my, proud of myself, prouder, proudest, psyched, published my, pulled it off, pumped,
  punching the air, puppy, quit smoking, radiant, ran a marathon, ran my first, raring to go, ready to
  conquer, ready to party, reassured, reborn, recharged, recovered, refreshed, rejoice*, rejuvenated,
  relaxing, relief, relieved, remission, restored my faith, results are fine, retired today, retirement
  starts, reunion, reunited, revitalised, revitalized, rewarding, right as rain, ripper, rofl, roflmao,
  romantic, safe and sound, said thank you, said yes, sang, satisfaction, satisfied, satisfying, scan is
  clear, scan was clear, scans clear, scary good, scholarship, school holidays, school is out, schools
  out, scored a goal, scored the, scored the winner, second date, see her again, seeing him again, self
  assured, sent me flowers, serene, seventh heaven, she likes me, she texted back, sick beat, sick
  concert, sick gig, sigh of relief, singing, slay, slayed, slaying, sleep like a baby, slept well,
  smashed it, smashed my, smashing, smile off my face, smile on my face, smiling, smiling like an idiot,
  smitten, smoke free, smug about, smug as, snow day, snug, snuggled up, snuggling, so alive, so funny
  😂, so moved, so ready for, so touched, sobbing 😂, sober today, sold my first, spa day, sparkling,
  speaking to me again, spectacular, splendid, spoiled me, spoilt me, sprightly, spring is here,
  standing ovation, stars aligned, start of summer, stellar, still floating, stoked, straight as,
  stupendous, stupid good, stupid happy, sublime, submitted my, succeeded, successful, summer break,
  summer holidays, summer starts, sun is out, sun is shining, sun shining, sunbathing, sunny, suns out,
  suns shining, sunshine, superb, surfs up, surprise party, surprised me with flowers, take on the
  world, take over the world, takeaway night, talking to me again, tax refund, team won, tears of
  happiness, tears of joy, ten feet tall, tender, tenderness, terrific, test is fine, tested negative,
  texted me back, tgif, thank christ, thank fuck, thank goodness, thank heavens, thank the lord, thanked
  me, thankful, thankfully, the baby after me, the loan for, thesis submitted, thoughtful gift, threw me
  a party, thrill, thrilled, thrills me, thriving, tickled, time of my life, tip top, today slapped,
  together again, tons of fun, took the gold, top marks, top notch, top of the league, top of the world,
  touched by, treat day, treat myself, treated myself, treating me kindly, treatment is working,
  treatment worked, tremendous, triumph, triumphant, turned out fine, turned out great, turned out
  lovely, turned out so well, turned out well, turning around for me, twirling, two pink lines, unreal
  buzz, unstoppable, upbeat, uplifted, vacation, vacay, vibing, victorious, victory, vivacious, w day, w
  mood, wahoo, walking on air, warm and fuzzy, warm glow, warm inside, warmed my heart, warms my heart,
  was benign, was born today, was offered, we adopted, we did it, we got, we won, wedding day, weekend
  finally, weekend is here, weekend mood, weekend vibes, weeks sober, weight is off, weight lifted,
  weight off my, weightless, well rested, went brilliantly, went great, went perfectly, went really
  well, went smoothly, went so well, went well, were expecting, were grandparents, were hired, what a
  feeling, what a relief, whole family, whoop, whoopee, winner, winners, winning, without a cigarette,
  without crutches, without the crutches, won a, won at, won best, won first, won gold, won it, won my,
  won our, won the, wonderful, wonderfully, wondrous, woohoo, wooo, woop, woot, worked out in the end,
  worked out well, worked perfectly, worth it, yaas, yay, yayy, year sober, years sober, yes mate, yess
  lad, yey, yippee, yippie, youre hired, zen`;
