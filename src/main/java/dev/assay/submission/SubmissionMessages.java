package dev.assay.submission;

import dev.assay.format.Verdict;
import dev.assay.judging.ValueMismatch;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about problems and submissions: {@code submissions:} in templates. */
@MessageBundle("submissions")
public interface SubmissionMessages {
    @Message
    String problemsLede();

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String difficulty();

    @Message
    String difficultyAny();

    @Message
    String difficultyEasy();

    @Message
    String difficultyMedium();

    @Message
    String difficultyHard();

    @Message
    String status();

    @Message
    String statusAny();

    @Message
    String statusOpen();

    @Message
    String statusSolved();

    @Message
    String filter();

    @Message
    String tag();

    @Message
    String problem();

    @Message
    String submissionsCount();

    @Message
    String solvers();

    @Message
    String state();

    @Message
    String solved();

    @Message
    String tried();

    @Message
    String noProblems();

    @Message
    String noProblemsHint();

    @Message
    String clearFilter();

    @Message
    String statement();

    @Message
    String editorial();

    @Message
    String editorialAfterwards();

    @Message
    String mySubmissions();

    @Message
    String leaderboard();

    @Message
    String samples();

    @Message
    String sample();

    @Message
    String input();

    @Message
    String answer();

    @Message
    String copy();

    @Message
    String timeLimit();

    @Message
    String memoryLimit();

    @Message
    String stackLimit();

    @Message
    String sourceCode();

    @Message
    String checkTyping();

    @Message
    String check();

    @Message
    String startOver();

    @Message
    String run();

    @Message
    String submit();

    @Message
    String keysHint();

    @Message
    String ownInput();

    @Message
    String result();

    @Message
    String resultTabs();

    @Message
    String samplesIdle();

    @Message
    String resultIdle();

    @Message
    String ownInputLabel();

    @Message
    String ownInputHintFunction();

    @Message
    String ownInputHintStdio();

    @Message
    String runInput();

    @Message
    String signInToSubmit();

    @Message
    String solutionsShared();

    @Message
    String submission();

    @Message
    String author();

    @Message
    String submittedAt();

    @Message
    String time();

    @Message
    String memory();

    @Message
    String verdictColumn();

    @Message
    String test();

    @Message
    String tests();

    @Message
    String source();

    @Message
    String editAgain();

    @Message
    String noSubmissions();

    @Message
    String noSubmissionsHint();

    @Message
    String toProblems();

    @Message
    String older();

    @Message
    String latest();

    @Message
    String allProblems();

    @Message
    String waiting();

    /** @param place in English 1st, 2nd, 3rd, in Chinese a number */
    @Message
    String inLine(String place);

    @Message
    String judgeUnavailable();

    /** The verdict in words. */
    @Message
    String verdict(Verdict verdict);

    /** Why a test ended as it did, in words where there are any. */
    @Message
    String reason(String code);

    @Message
    String passedTests(long passed, int total);

    @Message
    String failedTest(int number, int total);

    @Message
    String noEditorial();

    @Message
    String accountGone();

    @Message
    String noSubmission(long id);

    @Message
    String notYourSubmission(long id);

    @Message
    String beingJudged(long id);

    @Message
    String noCost(long id);

    @Message
    String forJudges();

    @Message
    String inputTooLong();

    /** @param detail a type in Java, or how many values there are */
    @Message
    String inputMismatch(int line, int column, ValueMismatch.Expected expected, String detail);

    @Message
    String difficultyUnrated();

    @Message
    String timeLimitInferred();

    @Message
    String timeLimitDefault();

    @Message
    String unverified();

    @Message
    String statementPdf();

    @Message
    String attachments();

    @Message
    String writtenBy();

    @Message
    String comesFrom();

    @Message
    String licensed();

    @Message
    String interaction();

    @Message
    String noFile();
}
