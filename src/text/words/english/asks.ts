import type { Goal } from '../../../mood/goals.ts';

export const ASKS = {
  match: `
    as i am, as i do right now, carry on like this, carry on the fun, continue like this, dont let it
    end, dont want it to end, dont want this to end, extend this, fit my mood, fit the mood, fits how i
    feel, fits my mood, fits the mood, for my mood, for this mood, go with my mood, go with the mood,
    hold onto this, hold this feeling, i already feel, just as, keep celebrating, keep feeling like
    this, keep feeling this, keep it going, keep it rolling, keep it up, keep me happy, keep me here,
    keep me hyped, keep me in the mood, keep me in this mood, keep me smiling, keep me this way, keep my
    good mood, keep my mood, keep riding, keep rolling, keep that energy, keep that feeling, keep the
    buzz, keep the celebration going, keep the energy, keep the fun going, keep the good mood, keep the
    good times, keep the good vibes, keep the happiness, keep the mood, keep the party going, keep the
    roll, keep the vibe, keep the vibes going, keep this feeling, keep this mood, keep this rolling,
    keep up the good mood, like i feel, make it last, make this feeling last, make this last, match my
    energy, match my mood, match my vibe, match this feeling, match this mood, matches my energy,
    matches my mood, matches my vibe, matching my, mirror how, mirrors my, more of that, more of the
    same, prolong this, reflects how, reflects my, same as i feel, same vibe, stay in the moment, stay
    in this, stay like this, stay on cloud nine, stay on this high, stay right here, stay that way, stay
    this happy, stay this way, stay up here, suits my mood, the way i feel, to suit my mood, want this
    feeling to last, want this to last, want to stay angry, want to stay livid, with my mood`,
  lift: `
    a hug, back on my feet, be happier, become happy, better mood, boost my mood, boost my spirits,
    brighten my, brighten my day, brighten this, brighten up, bring back my smile, bring me back up,
    bring me up, bring some sunshine, change my mood, cheer me up, cheer my, cheer up, cheering up,
    cheers me, cheers me up, comfort food for the soul, crack me up, dig me out, drag me out, elevate my
    mood, end today with, faith in mankind, faith in people, feel better, feel good film, feel good
    movie, feel happier, feel hopeful again, feel less alone, feel less bad, feel less down, feel less
    lonely, feel less sad, feel-good, frown upside down, get me in a good mood, get me out of my slump,
    get me out of the dumps, get me out of this mood, get me out of this slump, give me a lift, give me
    a reason to smile, give me hope, give me some hope, give me something to smile, have a chuckle, have
    a laugh, hug in, improve my mood, in a good mood again, laugh out loud, laugh until, lift me, lift
    me up, lift my, lift my mood, lift my spirits, lift the mood, lighten my mood, lighten the mood,
    make it all better, make it better, make me feel better, make me feel less, make me feel warm, make
    me grin, make me happy, make me laugh, make me less sad, make me smile, make my day, make my
    evening, make my night, make my week, make this better, mood booster, mood lifter, need a boost of
    happiness, out of this funk, out of this hole, out of this rut, out of this slump, people are
    decent, perk me up, pick me up, pick my spirits up, pull me out, pull me up, put a grin, put a
    smile, put me in a better mood, put me in a good mood, put the smile back, raise my mood, raise my
    spirits, restore my faith, save my day, snap me out, snap out of it, stop being sad, stop crying,
    stop feeling sad, stop me crying, turn my day around, turn my frown, turn my mood around, turn this
    around, turn this day around, uplift me, with a grin`,
  calm: `
    breathe out, bring down my, bring me down, bring my heart, calm down, calm me, calm me down, calm
    my, calm my mind, calm my nerves, calm the, calms my, chill me out, comfort me, cool me down, cool
    me off, cool my head, cool off, de stress, destress, doze off to, ease me, ease my, ease my mind,
    eases my, fall asleep, feel at peace, feel calm, feel relaxed, feel safe, get my heart rate down,
    get to sleep, heart rate down, help me breathe, help me drift, help me fall asleep, help me relax,
    help me rest, help me sleep, help me unwind, help me wind, knock me out, less anxious, less nervous,
    less stressed, less tense, let me rest, let me unwind, loosen up, lower my blood pressure, lower my
    heart, lower my stress, lull me, mellow me out, need to decompress, need to switch off and, need to
    unwind, nod off, put me to sleep, quiet my head, quiet my mind, quiet my thoughts, quieten my,
    relax, relax me, relax my, rest my mind, send me to sleep, settle me, settle my, settle my nerves,
    shoulders drop, shoulders to drop, simmer down, slow me down, slow my, slow them down, smooth my,
    soft landing, soothe, soothe me, soothe my, steady my, stop being anxious, stop being stressed, stop
    my heart, stop panicking, stop shaking, stop stressing, stop the panic, take it easy, take the edge
    off, talk me down, to doze off, to settle down, to unwind to, tuck me in, tucked in, want to
    decompress, want to unwind, wind down, wrap me in`,
  energise: `
    amaze me, amp me up, astonish me, before my workout, blow me away, blow my mind, burn off, charge me
    up, crank it up, dance party, dazzle me, edge of my seat, edge of the seat, excite, excite me, feel
    alive, fire me, fire me up, for my workout, freak me out tonight, frighten me, frightened out of,
    get me awake, get me dancing, get me excited, get me going, get me hyped, get me moving, get me off
    my butt, get me off the couch, get me off the sofa, get me out of bed, get me pumped, get me up, get
    my blood pumping, get my heart, get my pulse, get pumped for, get the blood, get up and dance, give
    me a boost, give me a fright, give me a kick, give me chills, give me energy, give me goosebumps,
    give me nightmares, glue me to, hype me, hype me up, hyped for, jazz me up, jolt me awake, keep me
    alert, keep me awake, keep me guessing, keep me on edge, keep me on the edge, kick me into, kick my
    butt, kick start my, knock me off, knock my socks, lets party, make me jump, make me move, make me
    scream, make me sweat, make me want to dance, make me want to run, make my blood, make my heart
    beat, make my heart pound, make my heart race, make my pulse, motivate me, need a kick, need to get
    going, need to move, on my toes, out of my skin, pep me up, perk up, psych me, psych me up, pump me
    up, recharge me, rev me up, rev up, rile me up, run to, scare me, scare my, scare the crap, scare
    the hell, scared out of, shake me, shake me up, shock me, shock my, surprise me, terrify me, thrill
    me, through the roof, turn it up, wake me up, want to be frightened, want to be shocked, want to be
    surprised, work out to, wow me`,
  feel: `
    bask in it, bawl, be with my feelings, be with my sadness, break me, break my heart, bring on the
    tears, bring the tissues, crush me, cry about it, cry and cry, cry for hours, cry into, cry it all
    out, cry it out, cry my eyes out, cry my heart out, cry myself, cry over, cry properly, cry session,
    cry to, cry with, cry with me, crying my eyes, crying session, destroy me, dive into the sadness,
    embrace my, embrace the pain, embrace the sadness, feel all the, feel every, feel it all, feel my
    feelings, feel something, feel the anger, feel the grief, feel the pain, feel the sadness, get the
    tears, good cry, gut me, have a cry, have it out, hit me in the feels, hit me where, hurt me, in my
    feels, indulge my, indulge the, lean into it, let it all out, let me bask, let me be miserable, let
    me be sad, let me cry, let me feel, let me feel it, let me grieve, let me hurt, let me mope, let me
    mourn, let me rage, let me remember, let me scream, let me sink, let me sit, let me stay in it, let
    me sulk, let me wallow, make me bawl, make me cry, make me sob, make me tear, make me tear up, make
    me weep, make my heart ache, makes me cry, makes me feel, makes me sob, need to feel this, need to
    let it, proper sob, pull at my, punch me in the gut, rip my heart, ruin me, saddest, shed a few
    tears, shed a tear, shed some tears, sit in my, sit in this, sit with my, sit with this, sob about
    it, sob into, sob my heart, sob session, stay in my feelings, stay with my feelings, stay with the
    sadness, tear jerker, tear my heart, tear up, tearjerker, tears flow, tears flowing, to cry along,
    to rage to, to sob to, to wallow in, tug at my, ugly cry, wallow in it, want to feel my, want to
    feel this, want to mope, weep, work through my, wreck me, wreck my, wrecks me`,
  distract: `
    alone with my thoughts, anything but my, anything but reality, anything but this, anywhere but here,
    avoid my, beam me, block it out, block out my, blot it out, brain off, busy my, carry me away, carry
    me off, clear my, clear my head, clear my mind, distract me, distract my, dont have to think, dont
    make me think, dont want to be in my head, dont want to think, draw me into, drown out my, empty my
    head, empty my mind, forget about, forget everything, forget it all, forget it exists, forget my,
    forget this, forget where i am, get away from it, get away from my, get hooked, get immersed, get
    lost in, get me away, get me out of here, get me out of my head, get my mind, get my mind off, get
    over her, get over him, get sucked, help me escape, help me forget, help me forget her, help me
    forget him, help me not, help me not think, hide from my, ignore my, in my head tonight, keep me
    busy, keep me company, keep me entertained, keep me from thinking, keep me occupied, keep my hands,
    keep my head, keep my mind, keep my mind off, keep my thoughts, kill a few hours, kill some time,
    kill the time, kill time, let me escape, lose myself, make it all go away, make it go away, make me
    forget, make the world go away, mind elsewhere, mindless, need an escape, need to escape, need to
    forget, need to turn off, no thinking, not about my, not make me think, numb me, numb my, numb the
    pain, occupy me, occupy my, off my mind, other universe, out of my head, out of my own head, out of
    reality, pass the time, pass time, pull me into, quit thinking, rest my brain, shut my brain, shut
    my mind, shut my thoughts, shut the world out, shut up my brain, silence my, so absorbing, something
    to escape, something to forget, something to get lost, stop me from thinking, stop me thinking, stop
    my brain, stop my mind, stop my thoughts, stop replaying, stop thinking of, stops me from, stops me
    replaying, stops me thinking, suck me in, sweep me away, switch my brain, switch my mind, switch off
    my brain, take me anywhere, take me away, take me far, take me on, take me out of, take me somewhere
    else, take me to, take my mind, take my mind off, takes my mind, teleport me, think about it, to
    escape into, to escape to, to numb, to take my, transport me, turn my brain, turn my mind, turn off
    my brain, want to disappear into, want to dive into, want to escape, want to forget, want to stop
    thinking, want to turn off, where i dont, whisk me away, without having to think, world to go away`,
} as const satisfies Record<Goal, string>;
