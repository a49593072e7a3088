import type { Goal } from '../../../mood/goals.ts';

export const ASKS = {
  match: `
    another helping of this, another like it, as i am, as i do right now, as is please, bask in this,
    bottle this feeling, break the atmosphere, break the mood, break the spell, carry on like this,
    carry on the fun, carry on with this, cheer with me, continue like this, dont break the mood, dont
    break the spell, dont bring me down, dont fix me, dont kill my buzz, dont kill my vibe, dont kill
    the buzz, dont kill the mood, dont let it end, dont need cheering up, dont need fixing, dont ruin my
    mood, dont ruin the mood, dont ruin this, dont spoil it, dont spoil my mood, dont spoil the mood,
    dont stop the, dont stop this, dont try and fix me, dont try to fix me, dont want cheering up, dont
    want it to end, dont want this to end, dont want to come down, draw this out, echo my mood, echoes
    my mood, extend this, feels like i feel, feels the way i feel, fit how i feel, fit my mood, fit the
    mood, fits how i feel, fits my mood, fits the mood, for my mood, for this mood, freeze this moment,
    go on feeling like this, go on like this, go with the mood, hang on to this, hold on to this
    feeling, hold onto this, hold this feeling, i already feel, i dont want this to stop, in line with
    my mood, in the same spirit, in the same vein, in the spirit were in, in tune with how i feel, just
    as, keep celebrating, keep feeling good, keep feeling like this, keep feeling this, keep me buzzing,
    keep me cosy, keep me floating, keep me giddy, keep me glowing, keep me grinning, keep me happy,
    keep me here, keep me hyped, keep me in the mood, keep me in this, keep me laughing, keep me on
    cloud nine, keep me right here, keep me smiling, keep me there, keep me this way, keep me up there,
    keep my good mood, keep my high, keep my mood, keep my spirits high, keep my spirits up, keep
    riding, keep rolling, keep spirits high, keep that energy, keep that feeling, keep the celebration
    going, keep the celebration rolling, keep the celebrations going, keep the energy, keep the festive
    mood, keep the fun going, keep the good feeling, keep the good mood, keep the good times, keep the
    good vibes, keep the happiness, keep the holiday feeling, keep the joy, keep the laughs coming, keep
    the magic, keep the party alive, keep the party going, keep the party rolling, keep the spark, keep
    the sunshine, keep them coming, keep up the energy, keep up the good mood, keep up the mood, keep up
    the vibe, kill my vibe, kill the mood, kill the vibe, last all night, last forever, leave it as it
    is, leave me as i am, leave me like this, leave me right here, leave me up here, let it last, let me
    enjoy this, let this last, like i feel, like this feeling, like this mood, long may it last, make it
    last, make the evening last, make the moment last, make the night last, make this day last, make
    this evening last, make this feeling last, make this last, make this moment last, make this mood
    last, make this night last, match how i feel, match my energy, match my mood, match my vibe, match
    this feeling, match this mood, matches how i feel, matches my energy, matches my mood, matches my
    vibe, matching my, meet me where i am, mirror how, mirror my mood, mirrors my, mood i am in, mood im
    in, mood lasts, mood we are in, mood were in, more in this vein, more like it, more like it please,
    more like that, more like these, more like this, more of it, more of that, more of the same, more of
    this, my current mood, my current state of mind, my exact mood, my present mood, my state of mind,
    never want this to end, never want to come down, no fixing me, not bring me down, not ready for it
    to end, not ready for the feeling to end, not ready for this to end, not ready to come down, on my
    wavelength, on this wavelength, play along with me, prolong the, prolong this, reflect my mood,
    reflects how, reflects my, refuse to come down, ride the high, ride the wave, ride this feeling,
    ride this high, ride this wave, ruin my mood, ruin the mood, ruin the vibe, same as i feel, same
    energy as me, same mood as me, same mood as mine, same vibe, same wavelength, savor the moment,
    savor this, savour the moment, savour this, share my mood, shares my mood, sit beside me, spirit
    were in, spoil my mood, spoil the atmosphere, spoil the moment, spoil the mood, spoil the vibe,
    spoils the mood, stay as happy, stay as we are, stay exactly here, stay in my bubble, stay in my
    mood, stay in the moment, stay in this, stay just as i am, stay just like this, stay like this, stay
    on cloud nine, stay on this high, stay on this wave, stay on this wavelength, stay right here, stay
    that way, stay there a while, stay this calm, stay this chilled, stay this cosy, stay this excited,
    stay this giddy, stay this good, stay this happy, stay this peaceful, stay this relaxed, stay this
    way, stay up here, stay up there, stay where i am, stay with me where i am, stay with that energy,
    stay with that feeling, stay with this feeling, stay with this mood, stretch this evening, stretch
    this feeling, stretch this moment, stretch this out, suit how i feel, suit the mood, suits how i
    feel, suits my mood, suits the mood, the way i feel, this feeling to go on, this feeling to stay,
    this mood lasts, this mood to last, to go with my mood, to go with the mood, to match my, to suit my
    mood, vibe with me, walk beside me, want it to last, want this to go on, want this to last, want to
    stay angry, want to stay livid, where i am right now, whole mood, with my mood`,
  lift: `
    a hug, back into the light, back on my feet, back to a good place, be happier, beat the blues,
    become happy, better mood, better place, big hug, big laugh, bit of a laugh, blow away the blues,
    boost my mood, boost my spirits, brighten it up, brighten me, brighten my, brighten the day,
    brighten the evening, brighten things up, brighten this, brighten up, bring a smile, bring back my
    joy, bring back my smile, bring me back up, bring me joy, bring me some joy, bring me up, bring some
    sunshine, bucking up, cant stop laughing at, change my mood, chase away the, chase the blues, chase
    the clouds, chase the gloom, cheer everyone up, cheer her up, cheer him up, cheer me up, cheer my,
    cheer the place up, cheer them up, cheer up, cheering me up, cheering up, cheers me, comfort food
    for the soul, crack me up, cure my blues, deserve a smile, dig me out, drag me out, elevate my mood,
    end today with, enough doom, enough gloom, faith in mankind, faith in people, feel a bit better,
    feel better, feel good about, feel good again, feel good film, feel good movie, feel happier, feel
    hopeful, feel human again, feel less alone, feel less awful, feel less bad, feel less crap, feel
    less down, feel less hopeless, feel less lonely, feel less miserable, feel less rubbish, feel less
    sad, feel less shit, feel lighter again, feel like myself again, feel loved, feel normal again,
    feel-good, find my smile, forget to be sad, frown upside down, get me in a good mood, get me
    laughing, get me smiling, get my smile back, get over this slump, give me a cuddle, give me a lift,
    give me a reason to smile, give me a smile, give me faith, give me joy, give me laughs, give me some
    joy, give me something to smile, good belly laugh, good chuckle, good giggle, good laugh, happy
    again, have a chuckle, have a giggle, have a laugh, help me smile, hope again, hug in, hug me,
    improve my mood, in a good mood again, in better spirits, into a good mood, laugh about something,
    laugh again, laugh at something, laugh away, laugh it off, laugh my head off, laugh off, laugh out
    loud, laugh till, laugh until, laugh with me, leave me smiling, life is worth, lift everyones
    spirits, lift her spirits, lift his spirits, lift me, lift my, lift the gloom, lift the mood, lift
    their spirits, lift us, lighten my mood, lighten the mood, lighten things up, lighten up my, like a
    hug, look on the bright side, make all of us laugh, make everyone laugh, make everyone smile, make
    her laugh, make her smile, make him laugh, make him smile, make it a happy one, make it all better,
    make it better, make me believe, make me chuckle, make me feel good, make me feel happy, make me
    feel less, make me feel okay, make me feel warm, make me forget im sad, make me grin, make me
    happier, make me happy, make me hopeful, make me laugh out loud, make me smile, make me snort, make
    my day, make my evening, make my mom laugh, make my mum laugh, make my night, make my week, make
    people laugh, make the kids laugh, make them laugh, make this better, mend my heart, mend my mood,
    mood boost, mood booster, mood lifter, need a boost of happiness, need a boost of joy, need a
    cuddle, need a lift, need a smile, need a win, need joy, need laughs, need some joy, need some
    positivity, need some sunshine, need to smile, not be sad anymore, of my misery, out of my funk, out
    of my gloom, out of my rut, out of my slump, out of the blues, out of the doldrums, out of the
    dumps, out of the gloom, out of the pit, out of this funk, out of this gloom, out of this hole, out
    of this mood, out of this pit, out of this rut, out of this sadness, out of this slump, people are
    decent, people are good, people can be kind, people still care, pep talk, perk me up, perk us up,
    pick me up, pick my spirits up, pick us up, pull me out, pull me together, pull me up, put a grin,
    put a smile, put me back in a good mood, put me in a good mood, put me in a happy mood, put my smile
    back, put some joy, put some sunshine, put the smile back, raise my mood, raise my spirits, rather
    laugh, rather laugh than cry, remind me humans, remind me life, remind me people, remind me that
    humans, remind me that life, remind me that people, remind me that the world, remind me that there,
    remind me the world, remind me there, remind me theres, remind me what joy, remind me why life,
    rescue my day, rescue my mood, rescue this day, restore hope, restore my faith, restore my mood,
    restore my smile, right side up, salvage my day, salvage the day, salvage this day, save my day,
    save my evening, save the day, save this day, see the bright side, see the funny side, share a
    laugh, shift my mood, shift this mood, show me joy, side splitting, slap a smile, smile again, smile
    on my face, snap me out, snap out of it, some light relief, something to look forward to, something
    to make me smile, something to smile about, spread some joy, stop being miserable, stop being sad,
    stop being so sad, stop crying, stop feeling down, stop feeling low, stop feeling sad, stop me being
    sad, stop me crying, stop me feeling sad, stop me sobbing, stop moping, stop the tears, sunshine in
    my, sweeten my, take away the sadness, the sadness away, tickle me, tickle my funny bone, to laugh
    at, turn my day around, turn my evening around, turn my frown, turn my mood around, turn my week
    around, turn this around, turn this day around, turn this evening around, turn this mood around,
    uplift me, want to be cheered up, want to feel good, want to feel happy, want to smile, warm me up
    inside, warm my cockles, warm my heart, warm my soul, warm the heart, warms the heart, wipe my
    tears, with a grin`,
  calm: `
    back down to earth, before i drop off, before lights out, breathe again, breathe out, breathing
    space, bring down my, bring it down, bring me back down, bring me down, bring my heart, bring my
    pulse down, bring my stress, bring us down, calm down, calm everything down, calm her down, calm him
    down, calm me, calm me down, calm me right down, calm my, calm my nerves, calm the, calm them down,
    calm things down, calm us, calming me down, calms my, catch my breath, chill me out, chill my, chill
    out to, chill us out, come back down, come down a bit, come down from, come down gently, come down
    slowly, comfort me, cool me down, cool me off, cool my head, cool my temper, cool off, cool us down,
    de stress, destress, dial down, dial it down, dial me down, doze off, doze to, drift away to, drift
    off, drift to sleep, drop off to, ease into the night, ease me, ease my, ease the tension, eases my,
    end the day gently, fall asleep, falling asleep to, feel at peace, feel calm, feel calmer, feel
    grounded, feel my shoulders, feel peaceful, feel relaxed, feel safe, feel safer, float off to, for
    falling asleep, for winding down, get back to sleep, get my breath back, get my heart rate down, get
    some shuteye, get some sleep, get the baby to sleep, get the kids to sleep, get to sleep, give my
    nerves, ground me, heart rate down, help me calm, help me come down, help me drop off, help me rest,
    help me switch off, help me wind, help the kids sleep, hold me gently, hush my, iron me out, iron
    out my, keep me calm, keep me soothed, keep the peace, knock me out, land softly, less anxious, less
    nervous, less stressed, less tense, let me rest, let my mind settle, let my shoulders, lie down
    with, loosen me up, loosen my, loosen up, lower my blood pressure, lower my heart, lower my pulse,
    lower my shoulders, lower my stress, lower the volume, lull me, lull us, lulls me, make me calm,
    make me drowsy, make me sleepy, mellow me, minutes of peace, moment of calm, moment of peace, need a
    rest, need calm, need calming down, need rest, need settling, need some calm, need some rest, need
    to calm, need to come down, need to switch off and, nod off, off to sleep, peace and quiet, peace at
    last, quiet down my, quiet mind, quiet my head, quiet my mind, quiet my thoughts, quiet the noise,
    quieten down, quieten my, recover from, relax, relax after, relaxing me, release the tension, rest
    my mind, rock me to sleep, rock us to sleep, room to breathe, send us to sleep, settle down to,
    settle her, settle him, settle me, settle my, settle my nerves, settle the kids, settle us,
    shoulders drop, shoulders to drop, shut my eyes to, simmer down, sing me to sleep, sleep through the
    night, sleep to, slow down my, slow everything, slow everything down, slow it all, slow it all down,
    slow it down, slow me down, slow my, slow my pulse, slow the world, slow them down, slow things
    down, slow us down, smooth me out, smooth my, so i can sleep, soft landing, softly to sleep, soothe,
    soothes me, soothing me, steady me, steady my, stop being anxious, stop being stressed, stop me
    panicking, stop me shaking, stop my hands shaking, stop my heart, stop panicking, stop shaking, stop
    stressing, stop the panic, stop the shaking, stop worrying so much, switch off for the night, take
    it easy, take it slow, take it slowly, take the edge off, take the stress, take the tension, takes
    the edge off, takes the tension, talk me down, talk me to sleep, tame my, tension out of, till i
    drop off, to chill to, to decompress, to nap to, to rest my, to settle down, tone it down, tuck me
    in, tuck us in, tucked in, turn the volume down, untie my, until i drop off, unwind after, unwind
    before, unwind to, want calm, want to be calm, want to calm, while i fall asleep, wind down, wind
    down after, wind me down, wind us down, winding down to, wrap me in, wrap us in`,
  energise: `
    all fired up, amaze me, amp me up, astonish me, back to life, batteries charging, batteries
    recharged, before my workout, before the big game, blast me, blood flowing, blood going, blow away
    the cobwebs, blow me away, blow my mind, blow my socks, blow the cobwebs, blow the roof off, blow us
    away, boost my energy, break a sweat, bring noise, bring the energy, bring the noise, burn off,
    charge me up, charge my batteries, chill my blood, clear the cobwebs, crank it up, crank up the,
    creep me out, dance party, dare me, dazzle me, dont let me fall asleep, dont let me nod off, double
    espresso, drag me off the couch, drag me off the sofa, dust off the cobwebs, edge of my seat, edge
    of the seat, electrify me, energise me, energise us, energize me, energize us, excite, excite me,
    feel alive, feel like a boss, feel like dancing, feel my heart race, feel the adrenaline, feel
    unstoppable, fill me with energy, fire me, fire up my, for my workout, for the adrenaline, freak me
    out, freak me out tonight, freak us out, frighten me, frighten the life, frighten us, frightened out
    of, galvanise me, galvanize me, get everyone going, get everyone moving, get everyone up, get me
    awake, get me dancing, get me excited, get me fired up, get me going, get me hyped, get me in gear,
    get me in the mood for tonight, get me jumping, get me motivated, get me moving, get me off my butt,
    get me off the, get me off this, get me on my feet, get me on the dance floor, get me psyched, get
    me pumped, get me ready for, get me running, get me started, get me through the night shift, get me
    up, get me wired, get moving again, get my arse, get my ass, get my backside, get my butt, get my
    feet moving, get my head in the game, get my heart, get off my butt, get off the couch, get off the
    sofa, get our hearts, get our team going, get out of bed, get psyched for, get pumped, get the
    adrenaline, get the blood, get the heart, get the party started, get the pulse, get the team going,
    get up and clean, get up and dance, get up and go, get us dancing, get us going, get us moving, get
    us pumped, give me a fright, give me a kick, give me a thrill, give me chills, give me nightmares,
    give me the creeps, give me the shivers, give me wings, glue me to, grab me by, hair stand, heart
    attack inducing, heart in mouth, heart in my mouth, heart racing, hearts racing, hype me, hype us,
    hyped for, inject some, jazz me up, jolt me, jump out of my, keep me alert, keep me awake, keep me
    from falling asleep, keep me from nodding off, keep me guessing, keep me on edge, keep me up all
    night, keep my eyes open, keep my heart racing, keep us awake, keep us guessing, keep us on, kick me
    into, kick me off, kick me out of, kick my butt, kick some life, kick start my, kick up the arse,
    kick up the ass, kick up the backside, kick up the behind, kick up the bum, kick up the butt, knock
    me off, knock my socks, lets party, light a fire under, light me up, light my fire, liven it up,
    liven me up, liven things up, liven up my, liven us up, make me gasp, make me get up, make me jump,
    make me leap, make me move, make me scream, make me shiver, make me shriek, make me squeal, make me
    tremble, make me want to run, make my blood, make my heart beat, make my heart pound, make my heart
    race, make my jaw drop, make my pulse, make some noise, more energy, motivate me, motivate us, music
    for running, music to run, need a kick, need a thrill, need excitement, need some excitement, need
    something exciting, need to get going, need to get off, need to get up and, need to move, no time to
    be bored, not fall asleep, on my toes, on the edge of my, on the edge of our, out of my skin, pep me
    up, pep talk me, pep up my, pep us up, perk up, plug me in, plug me into, power me, prove them
    wrong, psych me, psyche me up, pull me off the couch, pull me off the sofa, pulse racing, pump me,
    pump up the, pumping up before, punch the air, push me, put a rocket, put some life into, put the
    wind up, raise my heart rate, raise my pulse, recharge me, recharge my batteries, rev me up, rev my,
    rev up, rev us up, rile me up, rock my world, rouse me, scare me, scare me silly, scare me to death,
    scare my, scare the crap, scare the hell, scare the life, scare the living, scare the pants, scare
    the socks, scare us, scare us silly, scared out of, send chills, send shivers, shake me, shake off
    the cobwebs, shake up my, shock me, shock my, shock us, shot in the arm, spice things up, spice up
    my, spook me, spook us, stay awake, stay up till, stay up until, stop me dozing, stop me dozing off,
    stop me falling asleep, stop me from falling asleep, stop me nodding, stop me nodding off, stop me
    snoring, stop me yawning, stop my eyes closing, supercharge me, surprise me, surprise us, terrify
    me, thrill me, to dance to, to get hyped, to get ready to, to keep me going, to party to, to pump
    up, to run on the treadmill, to train hard, to train to, to work out, to workout to, turn it up, up
    off the sofa, wake me, wake up my, want a thrill, want excitement, want some excitement, want to be
    frightened, want to be scared, want to be shocked, want to be surprised, want to be thrilled, want
    to dance, want to feel alive, want to jump up, want to move, work all night, work out to, wow me,
    zap me`,
  feel: `
    a cry would do, a good howl, a good sob, ache with me, anger out, angry along with, angry with me,
    bask in it, bawl, be angry with somebody, be angry with someone, be moved, be moved to tears, be sad
    with me, be sad with us, be with my feelings, be with my sadness, bleed with, blub, blubber, box of
    tissues, break me, break me down, break my heart, break my little heart, bring me to tears, bring
    the tissues, bring us to tears, burn with it, burn with me, crack me open, crush me, cry about it,
    cry along, cry and cry, cry at the end, cry buckets, cry for a bit, cry for hours, cry for someone,
    cry happy tears, cry in peace, cry into, cry it all out, cry it off, cry it out, cry like a baby,
    cry my eyes out, cry my heart, cry myself, cry out, cry over, cry properly, cry session, cry tears
    of, cry to, cry tonight, cry until, cry with, cry with joy, cry with relief, crying my eyes, crying
    session, destroy me, devastate me, dissolve into tears, dive into the sadness, dont cheer me up,
    dont distract me, dont give me a comedy, dont try to cheer me up, dont try to turn me around, dont
    want to be cheered up, dont want to be distracted, dont want to forget it, dont want to look away,
    drown in it, drown in sorrow, embrace my, embrace the pain, embrace the sadness, empty the tears,
    end in tears, express my anger, fan the flames, feel again, feel all of it, feel all the, feel
    every, feel everything at once, feel heard, feel it all, feel it deeply, feel it properly, feel it
    through, feel less numb, feel like wallowing, feel my anger, feel my feelings, feel my pain, feel
    sad properly, feel sad with, feel seen, feel something, feel sorry for myself, feel the ache, feel
    the anger, feel the feelings, feel the grief, feel the heartbreak, feel the hurt, feel the loss,
    feel the pain, feel the rage, feel the sadness, feel the sorrow, feel the weight, feel things again,
    floods of tears, fume with, get it off my chest, get out my, get the feelings out, get the sadness
    out, get the tears, get these feelings out, give in to the, give me pain, goes right through it,
    good bawl, good blub, good cry, good hate, good wail, good weep, grieve with, gut me, handkerchief,
    have a cry, have a good, have a little cry, have a sob, have it out, have myself a cry, heart ache,
    heart bleed, heart wrenching, help me cry, help me feel, hit back, hit me hard, hit me in the feels,
    hit me in the heart, hit me right in, hit me where, howl, hurt a little, hurt me, hurt properly,
    hurt so good, i need to cry, i want to cry, in floods, indulge in my, indulge my, indulge the, lean
    into it, leave me in pieces, let it all come out, let it all out, let it burn, let it flow, let it
    hurt, let it out, let it pour, let me ache, let me be bitter, let me be cross, let me be furious,
    let me be gloomy, let me be grumpy, let me be mad, let me be melancholy, let me be miserable, let me
    be outraged, let me be sorry, let me be upset, let me boil, let me break, let me brood, let me burn,
    let me cry, let me fall apart, let me feel, let me fume, let me hate, let me have it, let me have my
    cry, let me hurt, let me let go, let me lie, let me miss, let me mope, let me pout, let me rage, let
    me remember, let me roar, let me scream, let me seethe, let me simmer, let me sink, let me sit, let
    me sob, let me stew, let me wallow, let my tears, let myself cry, let myself feel, let off some
    steam, let off steam, let out my, let tears, let the anger, let the floodgates, let the grief, let
    the sadness, let the tears, let the waterworks, lets it all out, lets me cry, lets me feel, lets me
    let go, look it in the face, make me ache, make me ball, make me choke up, make me cry, make me feel
    the, make me hurt, make me sad, make me sob, make me tear, make me ugly, make you cry, makes me cry,
    makes me sob, melt me, miserable in peace, miserable with me, mourn with, move me, move me to tears,
    moved to tears, moves me to tears, my grief, my heartbreak, need a sob, need to cry, need to feel,
    need to let go, need to let it, need to rage, need to scream, need to sob, need to wallow, no
    cheering up, no comfort, no happy end, no happy ending, no happy endings, not be cheered up, not be
    distracted, not cheer me up, not to cheer me, open the floodgates, open the waterworks, open up the,
    outraged with, pour out my, press on the bruise, process my, proper cry, proper sob, properly cry,
    pull at my, pull my heart, punch in the gut, punch me in the gut, rage about, rage against, rage
    along, rage at, rage out, rage watch, rage with, rather cry, rather feel it, rather than cheer,
    really cry, release my anger, release my tears, release the floodgates, release the tears, right in
    the feels, rip me apart, rip my heart, rip out my heart, ruin me, sad along, sad with me, saddest,
    scream along, scream alongside, scream at the, scream into, scream it all, scream it out, scream to,
    scream with, seethe with, shatter me, shed a few, shed a few tears, shed a tear, shed some tears,
    shout along, shout at the screen, shout at the telly, shout at the tv, shout it all, shout it out,
    shout with, sit in it, sit in my, sit in the sadness, sit in this, sit with it, sit with my, sit
    with the, sit with this, smash something, soak in my, sob about it, sob along, sob for a bit, sob
    into, sob it out, sob my heart, sob properly, sob session, sob with, speak to my pain, stay in it,
    stay in my feelings, stay in my sadness, stay in the sadness, stay sad, stay with it, stay with my
    feelings, stay with the sadness, stew in it, stew in my, stir me, suffer with, sulk in peace, swim
    in my, take me apart, tear jerker, tear me apart, tear me to pieces, tear me up, tear my heart, tear
    up, tearjerker, tears flow, tears flowing, tears of joy, tears out, tears run, the pain in, three
    tissue, to mourn, to rage to, to scream at, to shout at, to sob to, to wallow in, to yell at, touch
    me, touch my heart, touch my soul, touches me deep, tug at my, tug on my, tug the heartstrings, turn
    on the waterworks, ugly cry, vent my, wallow in it, wallow in my, wallow in self pity, wallow in
    the, wallow properly, want to ache, want to be furious, want to be outraged, want to cry, want to
    feel my, want to feel this, want to hurt, want to mope, want to rage, want to sob, want to wallow,
    weep, work out my anger, work through my, wreck me, wreck my, wrecks me, wring me, wring my heart,
    yell along, yell at the screen, yell at the tv, yell with`,
  distract: `
    a break from my thoughts, a rest from my thoughts, absorb me, all night marathon, alone with my
    thoughts, an hour of not thinking, another century, anything but my, anything but reality, anything
    but this, anywhere but here, anywhere but home, anywhere but in, anywhere else, at my phone every,
    avoid my, away from my life, away from reality, away from this, be anywhere, be somebody else, be
    someone else, be somewhere else, beam me, block everything out, block it out, block out everything,
    block out my, blot it out, blot out, brain bleach, brain can rest, brain needs a rest, brain off,
    bury my head, bury myself in, busy my, carry me away, carry me off, change the subject, cleanse my
    brain, clear my, clues to keep, crowd everything out, crowd her out, crowd him out, crowd it out,
    crowd out, crowd them out, disappear into, distract me, distract my, distract us, dont care what,
    dont have to think, dont let me think, dont let my mind, dont make me think, dont remind me, dont
    want to be here, dont want to be in my head, dont want to be in my own head, dont want to think,
    drag me out of my head, draw me into, draw my attention, drown my thoughts, drown out everything,
    drown out my, drown out the, drown the thoughts, eat up the time, empty it all, empty my brain,
    empty my head, empty my mind, engross me, entertain me, entertain us, erase my, escape for, escape
    from, escape into, escape it all, escape my, escape reality, escape the, escape this, escape to, eye
    bleach, fill my head, fill my mind, fill the evening, fill the hours, fill the silence, fill the
    time, fill the wait, flee from, flee into, flee my, flee reality, forget about, forget all about,
    forget all of this, forget everything, forget for a, forget her, forget him, forget it, forget my,
    forget myself, forget real life, forget reality, forget that, forget the day, forget the news,
    forget the office, forget the outside, forget the real, forget the time, forget the whole, forget
    the world, forget them, forget this, forget today, forget tomorrow, forget what, forget where i am,
    forget who i am, forget work, get absorbed, get away from everything, get away from it, get away
    from my, get away from the, get away from this, get her out of my head, get him out of my head, get
    hooked, get immersed, get it out of my head, get it out of my mind, get lost, get me away, get me
    off this planet, get me out of here, get me out of my head, get me out of my own, get me through the
    hours, get me through the next, get me through the night, get me through the wait, get me through
    this evening, get me through this night, get me through tonight, get my attention off, get my brain
    to stop, get my eyes off, get my head off, get my head out, get my mind, get out of here, get out of
    my head, get over her, get over him, get sucked, get that out of my head, get them out of my head,
    get this out of my head, give my brain, give my mind, go missing in, grab my attention, head a rest,
    head elsewhere, head off things, head out of, help me forget her, help me forget him, help me not,
    hide from everyone, hide from my, hide from the world, hide in, hide inside, hold my attention, hook
    me, ignore everything, ignore my, ignore reality, ignore the, image out of my head, immerse me,
    immerse myself, in my head tonight, interrupt me, interrupt my, keep her busy, keep him busy, keep
    me busy, keep me company, keep me engaged, keep me entertained, keep me from checking, keep me from
    texting, keep me from thinking, keep me glued, keep me going until, keep me hooked, keep me off,
    keep my attention, keep my brain, keep my eyes off, keep my hands, keep my head, keep my mind, keep
    my thoughts, keep the kids busy, keep the kids entertained, keep the kids quiet, keep them busy,
    keep us busy, keep us entertained, kill a couple of hours, kill a few hours, kill a long, kill an
    evening, kill an hour, kill four hours, kill half an hour, kill some hours, kill some time, kill
    that time, kill the evening, kill the hours, kill the time, kill three hours, kill time, kill two
    hours, leave my body, leave my head, leave my life, leave reality, leave this planet, leave this
    world, let me hide, let me think about something, let me think of something, lose an afternoon, lose
    an evening, lose myself, lose track of time, make it all go away, make it go away, make me think of
    something, make the hours, make the time, make the world go away, make time fly, make time pass,
    mind a break, mind a rest, mind cant wander, mind doesnt wander, mind elsewhere, mind from
    wandering, mind off it, mind off of, mind off things, mind off this, mind off work, mind on
    something else, mind to something, mindless, must stop checking, need a change of, need not to be
    me, need to think about something, need to turn off, no need to think, no thinking, not about my,
    not be in my head, not be me, not have to think, not make me think, not real life, not reality, not
    remind me, not think, not thinking about, nothing that reminds, nothing to do with real life,
    nothing to remind, nothing with, numb me, numb my, numb out, numb the pain, occupy me, occupy my,
    occupy us, off my mind, other planet, other universe, out of my own brain, out of my own head, out
    of my own mind, out of reality, overwrite my, palate cleanser, park my brain, pass a few hours, pass
    an hour, pass some time, pass the afternoon, pass the evening, pass the hours, pass the night, pass
    the time, pass time, picture out of my head, pull me away, pull me into, pull me out of my, push it
    out of my, push the thoughts, quiet the thoughts, quit the thinking, quit thinking, replace it with,
    replace my thoughts, rest my brain, rest my head, run away from, running away from, shift my focus,
    shut my brain, shut my head off, shut my head up, shut my mind, shut my thoughts, shut off my, shut
    off the, shut out everything, shut out the, shut the voices, shut the world out, shut up my brain,
    silence my, silence the thoughts, silence the voices, so absorbing, so i dont think, so i stop
    thinking, somebody elses life, somebody elses problems, someone elses life, someone elses world,
    something else to look at, something else to think, something to do with my hands, something to keep
    my, something to look at, spirit me away, stare at something, steal me away, stop brooding, stop
    checking my, stop dwelling, stop going over, stop it going round, stop me, stop my brain, stop my
    head, stop my mind, stop my overthinking, stop my thoughts, stop obsessing, stop overthinking, stop
    refreshing, stop replaying, stop ruminating, stop spiraling, stop spiralling, stop the loop, stop
    the noise in my, stop the overthinking, stop the racing, stop the spiral, stop the thinking, stop
    the thoughts, stop the voices, stop thinking about, stop thinking of, stop worrying about, stops me
    from, stops me replaying, stops me thinking, suck me in, swallow me up, swallow me whole, sweep me
    away, sweep us away, switch my brain, switch my head off, switch my mind, switch off from, switch
    off my brain, switch off my head, switch off my mind, switch off the brain, take me anywhere, take
    me away, take me far, take me off this, take me off world, take me on, take me out of, take me
    somewhere else, take me to, take my brain, take my head off, take my head somewhere, take my mind,
    take my thoughts, take our minds, take us away, take us somewhere, takes my mind, teleport me, think
    about anything but, think about anything else, think about something else, think of anything else,
    think of something else, thoughts elsewhere, time go by, time go faster, to get through the wait, to
    numb, to occupy, to pass the, to stare at, to stop me, to take my, to tide me over, transport me,
    transport us, tune everything out, tune out the, turn my brain, turn my head off, turn my mind, turn
    off for a while, turn off my brain, turn off the brain, turn off the noise, turn off the world,
    unsee it, unsee that, vanish into, wait out, waiting room, want to disappear, want to disappear
    into, want to dive into, want to hide, want to think about something, want to think of something,
    want to turn off, wash it out of, wash my brain, wash my eyes, wash that image, where i dont, while
    away, while i wait, whisk me away, whisk me off, whisk us away, whisk us off, wipe my brain, wipe my
    memory, wipe my mind, without having to think, without thinking, world to go away, zone out`,
} as const satisfies Record<Goal, string>;
