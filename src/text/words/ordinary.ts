/** Ordinary words of the four languages that are one letter away from a word of the lists and are no typing errors: "morning", "danke". */
export const ORDINARY = `
  about absolute abused abusing accent accented accepte accomplishments accord accuse achieve acting
  actions addition additive address admire admit advise again agent aggressive agrees alien alive along
  alter andere anderen angel anime another appealed appealing apples approve arena argent arguments
  armour arrest auction auditions avait avoids avoir bacon badge bagel baked balance balled balloon
  banged banned banner banter barking barley barred barrel barring based basel basin bastards batch
  bathe battles bauch bearing beast beating beautifully beeping begging beide being bellies betting
  bigger binds binged bingo birthdays bites bitten blaming blank blanked bleach blend blessing blind
  blocking blowing board boggling boner booked booking boots border bots bottle bouffe bound bowled
  boxed boxing branch brand break breath breathes breech bright bring broke brother bubble buffer bugged
  bumped bumper bumping burned burning burped busked busted butter buying buzzer caller camps cancel
  cannon canon carbon cared carriage carried carrier carries carrot carrying carves case casting cause
  caused causes cease ceiling changed changer chapter charge charges charging charter chased chases
  cheaper cheaters cheeky cheered cheers cheese chercher chewed chewing chien child chile chili choke
  choose chooses chorreo chose clamp clase classy clause cloned coded college colon combat comin comio
  commie commit committee committing common commuter confessed confession consent contest contesta
  context continue continued continues cooked cooled cooler copied cores cotton could coupe couple cours
  course covering coward cowards crane crash crashed crashing crate crates crazy created creating crews
  crimes crise croise crooked curries curse cursed curved damnit dances danger danke dated decompressed
  deemed deeper degree delay demon dense dentist dentists depth desired despite detect detected devil
  dinosaur discussions divide does doing dollar doses dotted doubt douceur douche dozed dozen dragon
  dream dreamed dreams dreamt drilled dropped dropping dueno ear early edited eleves elses elvis emitted
  engage enjoys envoie equal equals essay every exclude existed exiting expire expires explode export
  expose extreme faces facing fairy falling family father fcking feeding feelin feeling felix fella
  fever fewer fiebre fifth filing filled films final finale finally finden finder finds fire fired fires
  firing first fitted fitter fittings fixed fixing flagged flame flight flights flung footer forces
  forge forgets forgot forties found fracture france freeing freeze freezing frere freunde fried friend
  friends fright frisst frost froze frozen fruit fuckin furries gaining gaming gated gedacht gemacht
  gente getting ghost girly gives glory goat going google googling graceful graduate grant granting
  gratte gravy great greedy grille grinding grise grouped grouping growing guitar guten haben haber
  habits hacer hadnt hand handy happen hasta hated haters hatten having hayes heading heal hear hearing
  heart hearts heated heater heating heaven heure heute hire hitting hobbies hoist honor hoped hopefully
  hoping hopital hopper horas horny horse hospitals hours house huele hunting improved incurred indiana
  inject interrupt invested isolate james jamie jammed jitter jolted jones jumps katze kicks killed
  kinds kleine knee knows lair lange large lassen later layoff leading leaking leaning leaving leche
  ledger lending lesser letter letting leute licking lieber light lights likely linen lived liver lives
  livin living llamo llegar loading locking logged logging lone long longer looked looking looped
  looping loose loosely losers loses losses lots louie lovely lover loves lower madel madmen madre magen
  magically maiden mains major maker manage manly manner mapped mapping marcel march mardi marginal
  mario marque matter maybe media medico melon mente message messed messing metio might mir misses
  mitten mixed mixing mocha mocht models modes modest modules mogen money monster monte morning morris
  morty mother moved movie movies muchos mujer musica musste mutter nacht naked naming natures nearly
  necessity needle nerdy nerve never newer nicer night nights ninja noise noodles notes nothings nummer
  occupies offers other others outrage outside outsiders overlay packing padded padding padre paging
  palate parity part parte parti parties parts passer passes passing pasted pats paused paying peach
  peasant peering peinte peor pepper peppers perros peru pibes picks piles pimple pinned pipes piping
  pirate pisos pissing place placing plaie plank plant playback please plein pleine pluie poder poker
  poking poner ponga pooled posed potter powder power powers praises pre preston price pricks prime
  primo prise profile profit profits promote prompted propel property propose proposez psyche puces
  puedo pulled pulling pupils pures putting quien quiere quiste quits quote rabbit rabid raced rained
  raised ranking raping rasher rast rated rates rating rattle raves reach reaches reading ready realise
  realize really realm recoger record recovery refuse regarding regle related relating relay released
  relied relies relying remarkably remote rented renting replacing reply replying reponse repost
  resolution reste rester restored restores reuse revision rider rides rifle right riley ripped ripple
  risks river robes rolled rolling rompa round routed routines routing ruled runner saber sacks sacred
  safer safest saint salad sauter savior savoir saying scale scaled scanned scanner scars scatter
  scattered school scones score scored screens screw scumbags seating seattle seller selling separate
  setting settings settling sewers sewing shade shady shake shamed shameless shaming shane shape shaping
  share shared shares sharing shark shave shaving sheer shiny shirt shirts shits shitting shopping short
  shorts should shoulder shout shower showing shuffle shutting siege signe signing singer singh single
  sings sinks siren sitting sitze skewed skiing skilled skinny skins skunk slave sleeps slept slice
  slide sloppy slurs smells smiled smoked smuggling sneeze sniffing snore soaking sober sobre socio
  socks soleil sombrer someone sonic sont sorte sorti sorts sound spare speeding spelled spelling spend
  spiky spilled spine spinning spirit splitting spoiled spoke spoken spoons sport spots spotted spotty
  spouting stack stacked stage stale stalled stalls stammer stamped stand staple stare stared staring
  stark starring start started starting state stayed staying steal stealing steering stehe stepping
  stick sticking sticks stifling still sting stock stole stools stopped store stored stores storing
  story strange stream streaming street streets string strings struck struggles stuck stuff stuffed
  stunde stunt style subbed subio success successfully sucked sucking sudan suggests suite suites summer
  sung supply supports survived swapped swings swollen tackle tanta tanto tasty teams tenner tennessee
  terror tests thats their there these thing things think those thought thread threads threats throat
  through thumb ticket tienes tiered timed tinder tinto tipped tired tires tissue titled today torture
  tossed totale tough tower trace trade trader traffic trago trash treat tricked tried tristan trope
  trouble trousers trust turno turns twiddling twitch typically unclear understand upload vampire veces
  venir victor viel visor wahala waiting waits waker walker wander wanders warden warms warning warten
  wasting watch wears wedding weekends welder wetter whale where while whining whiny whipped white whole
  whoops whore whose wider wieder willing window wines winking winter wiper wipes wiping wired wishful
  withdrawals wizard women wonders wooden worded wording words work worked working works world worse
  would wrecks wurde years
`;
