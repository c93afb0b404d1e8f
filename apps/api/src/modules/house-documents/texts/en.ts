export const en = {
  rights: `
Your rights here
You are safe here. Nothing has to be decided today. Take your time and ask every question you have.
# You
- You have the right to be protected. Nobody may hurt you, threaten you or make you work.
- You may leave a question unanswered, take a break and change your mind.
- You may speak your own language. The interpreter is free and keeps the secret. You may ask for another one.
- You have the right to eat, to sleep, to be treated when you are ill and to go to school, whatever papers you have.
# The people who help you
- A guardian is there for you, not for the house. The guardian stands up for you. It is free.
- A lawyer is there for you. It is free. What you tell your lawyer stays between you.
- Your referent is the adult who looks after you in the house. You may ask for another one.
# Police and justice
- What happened to you is not your fault. Whoever exploited you can be punished.
- You choose whether you want to talk to the police or the judge. Your lawyer and your guardian may be with you.
- The law protects victims of trafficking and may give them a residence permit. There are other ways too. We explain them, and you choose with your lawyer.
# What is written about you
- Your file is secret. Only the people who help you read it, and every reading is noted.
- You may ask what is written about you and have your own words added.
# If something is wrong
- Talk to the adult you choose. You may complain without being punished.
- Outside the house, you may call the children’s rights commissioner. We help you reach them.
~ My signature. I may also choose not to sign.
~ The adult who explained, and the date
~ The interpreter
`,
  houseRules: `
Living in the house
These rules protect everybody, you too. Each rule has a reason. If you do not agree, say so: we talk about it.
# To be safe
- We never give the address and never say who lives here. That is what protects us all.
- We take no photos here and do not share our location. A photo can show where we are.
- For the phone and the internet, we decide together how to do it, depending on the danger.
- We say where we are going and when we will be back. If you are late, call: we come and help you.
# To live well together
- We do not hit, threaten or insult. Neither do the adults.
- Your room is yours. We knock before we come in. An adult comes in without you only if there is danger.
- No alcohol, no drugs and no weapons in the house.
- Everybody helps a little: the meal, the dishes, the laundry.
# What is never a punishment
- Food, sleep, care, school, your family, your lawyer and your guardian: we never take them away from you.
- If a rule is not kept, we talk about it first. You may always say what you think.
~ My signature. I may also choose not to sign.
~ The adult who explained, and the date
~ The interpreter
`,
}
